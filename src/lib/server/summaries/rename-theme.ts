import type { Viewer } from '../accounts/viewer.ts';
import { recordEvent } from '../audit/record-event.ts';
import type { Transaction } from '../database.ts';
import { NotFound } from '../errors.ts';
import type { ThemeWords } from './add-theme.ts';
import { consultationToSummarise } from './consultation-to-summarise.ts';

/** Gives a theme other words; what was coded with it stays. */
export async function renameTheme(
	sql: Transaction,
	viewer: Viewer,
	consultationId: string,
	themeId: string,
	{ name, meaning }: ThemeWords
): Promise<void> {
	await consultationToSummarise(sql, viewer, consultationId);
	const renamed = await sql`
		update themes set name = ${sql.json(name)}, meaning = ${sql.json(meaning)}
		where id = ${themeId} and consultation_id = ${consultationId} and merged_into is null
	`;
	if (renamed.count === 0) throw new NotFound();
	await recordEvent(sql, viewer, 'theme.renamed', { consultationId, themeId });
}
