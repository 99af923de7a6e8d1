import { randomUUID } from 'node:crypto';
import type { Viewer } from '../accounts/viewer.ts';
import type { Transaction } from '../database.ts';
import { shownContributions } from '../moderation/shown-contributions.ts';
import { codingsOf } from './coded-contributions.ts';
import { ALL, ASKED, type CountCell } from './counting.ts';
import { discloseTables } from './disclosure.ts';
import { THEMES } from './published-tables.ts';
import { themesOf } from './themes.ts';
import { writeCounting } from './write-counting.ts';

/** What has no theme; a row of its own, so that every contribution is in the table. */
const NO_THEME = 'not_reached';

/** Counts of how many contributions each theme was given to. Returns the counting. */
export async function countThemes(sql: Transaction, viewer: Viewer, consultationId: string): Promise<string> {
	const keys = new Map((await themesOf(sql, viewer, consultationId)).map(({ id, key }) => [id, key]));
	const codings = await codingsOf(sql, consultationId);
	const contributions = await shownContributions(sql, viewer, consultationId);
	const given = contributions.map(({ id }) => (codings.get(id) ?? []).map((themeId) => keys.get(themeId)));
	const rows = [...keys.values(), NO_THEME];
	const n = rows.map((key) =>
		key === NO_THEME
			? given.filter((themes) => themes.length === 0).length
			: given.filter((themes) => themes.includes(key)).length
	);
	const [table] = discloseTables([
		{
			key: THEMES,
			rows,
			columns: [ALL],
			n: n.map((count) => [count]),
			exclusive: false,
			base: [given.length]
		}
	]);
	const cell = (rowKey: string, count: number, hiddenAs: CountCell['hiddenAs']): CountCell => ({
		tableKey: THEMES,
		rowKey,
		columnKey: ALL,
		n: count,
		placesN: null,
		hiddenAs
	});
	const cells = [
		...rows.map((key, row) => cell(key, n[row]!, table!.cells[row]![0]!.hiddenAs)),
		cell(ASKED, given.length, table!.total.hiddenAs)
	];
	const id = randomUUID();
	await writeCounting(sql, viewer, { id, consultationId, kind: 'themes', rows: given.length, cells });
	return id;
}
