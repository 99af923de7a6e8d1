import { createHash } from 'node:crypto';
import type { Definition } from '#lib/definition/definition.ts';
import { liftDefinition } from '#lib/definition/lift.ts';
import type { Viewer } from '../accounts/viewer.ts';
import type { Database, Transaction } from '../database.ts';
import type { Consultation } from './consultation.ts';

/** The number of the version that holds this draft: the last one if nothing changed since, else a new one. */
export async function freezeVersion(
	sql: Transaction,
	viewer: Viewer,
	{ id, draft }: Pick<Consultation, 'id' | 'draft'>
): Promise<number> {
	const hash = definitionHash(draft);
	const last = await latestVersion(sql, id);
	if (last?.hash === hash) return last.number;

	const number = (last?.number ?? 0) + 1;
	await sql`
		insert into definition_versions (consultation_id, number, definition, hash, by)
		values (${id}, ${number}, ${sql.json(draft)}, ${hash}, ${viewer.personId})
	`;
	return number;
}

/** The version that was frozen last; undefined before the first opening. */
export async function latestVersion(
	sql: Database,
	consultationId: string
): Promise<{ number: number; hash: string; definition: Definition } | undefined> {
	const [row] = await sql<{ number: number; hash: string; definition: unknown }[]>`
		select number, hash, definition from definition_versions
		where consultation_id = ${consultationId} order by number desc limit 1
	`;
	return row && { ...row, definition: liftDefinition(row.definition) };
}

/** SHA-256 of the definition, in hex; the order in which its properties happen to stand makes no difference. */
function definitionHash(definition: Definition): string {
	return createHash('sha256')
		.update(JSON.stringify(inOrder(definition)))
		.digest('hex');
}

function inOrder(value: unknown): unknown {
	if (Array.isArray(value)) return value.map(inOrder);
	if (typeof value !== 'object' || value === null) return value;
	const entries = Object.entries(value).sort(([a], [b]) => (a < b ? -1 : 1));
	return Object.fromEntries(entries.map(([key, item]) => [key, inOrder(item)]));
}
