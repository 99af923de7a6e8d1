import type { Definition } from '#lib/definition/definition.ts';
import { liftDefinition } from '#lib/definition/lift.ts';
import type { Database } from '../database.ts';
import { NotFound } from '../errors.ts';

/** Frozen versions never change, so they are read from the database once. */
const known = new Map<string, Definition>();
const MOST_KNOWN = 200;

/**
 * A frozen definition.
 *
 * @throws NotFound if the consultation has no such version
 */
export async function findVersion(
	sql: Database,
	consultationId: string,
	number: number
): Promise<Definition> {
	const key = `${consultationId}/${number}`;
	const found = known.get(key);
	if (found) return found;

	const [row] = await sql<{ definition: unknown }[]>`
		select definition from definition_versions where consultation_id = ${consultationId} and number = ${number}
	`;
	if (!row) throw new NotFound();
	const definition = liftDefinition(row.definition);
	if (known.size >= MOST_KNOWN) known.delete(known.keys().next().value!);
	known.set(key, definition);
	return definition;
}
