import type { Texts } from '#lib/definition/definition.ts';
import type { Viewer } from '../accounts/viewer.ts';
import { recordEvent } from '../audit/record-event.ts';
import type { Transaction } from '../database.ts';
import { consultationToSummarise } from './consultation-to-summarise.ts';

export type ThemeWords = { name: Texts; meaning: Texts };

/** Adds a theme at the end of the codebook and returns its id. Its key, `theme_7`, is never given again. */
export async function addTheme(
	sql: Transaction,
	viewer: Viewer,
	consultationId: string,
	{ name, meaning }: ThemeWords
): Promise<string> {
	await consultationToSummarise(sql, viewer, consultationId);
	await sql`select from consultations where id = ${consultationId} for no key update`;
	const [row] = await sql<{ id: string }[]>`
		insert into themes (consultation_id, key, name, meaning, position)
		select ${consultationId}, 'theme_' || count(*) + 1, ${sql.json(name)}, ${sql.json(meaning)}, count(*) + 1
		from themes where consultation_id = ${consultationId}
		returning id
	`;
	await recordEvent(sql, viewer, 'theme.added', { consultationId, themeId: row!.id });
	return row!.id;
}
