import * as z from 'zod';
import type { Viewer } from '#lib/server/accounts/viewer.ts';
import { database } from '#lib/server/database.ts';
import { countryName, formatNumber, formatPercent } from '#lib/server/formats.ts';
import type { NewEvidence } from '#lib/server/summaries/add-evidence.ts';
import { latestCounting } from '#lib/server/summaries/latest-counting.ts';
import type { RowLabel, ShownTable } from '#lib/server/summaries/published-tables.ts';
import { publishedTables } from '#lib/server/summaries/published-tables.ts';
import { questionsCounted } from '#lib/server/summaries/questions-counted.ts';
import type { PublishedFinding } from '#lib/server/summaries/published-findings.ts';
import { quotesOf } from '#lib/server/summaries/quotes.ts';
import { themesOf } from '#lib/server/summaries/themes.ts';
import { readerOf, toldText } from '#lib/server/summaries/told.ts';

/** Something that a finding can rest on. `label` is null for rows with a fixed name: then `fixed` says which. */
export type EvidenceChoice = {
	value: string;
	label: RowLabel | { words: string };
	country: string | null;
	number: string;
};
export type EvidenceGroup = {
	title: string | null;
	/** The item of the question that the numbers are about, where it has several. */
	item: string | null;
	/** Of a ranking: the numbers say what came first. */
	ofFirstPlaces: boolean;
	kind: 'cells' | 'themes' | 'quotes';
	choices: EvidenceChoice[];
};

const NO_QUESTION = { title: null, item: null, ofFirstPlaces: false };

/** Every number that is shown, every theme and every published quote. */
export async function evidenceChoices(
	viewer: Viewer,
	consultationId: string,
	locale: string
): Promise<EvidenceGroup[]> {
	const reader = readerOf(locale);
	const countingId = await latestCounting(database, consultationId);
	const definition = await questionsCounted(database, consultationId);
	const tables = countingId ? await publishedTables(database, countingId, definition, reader) : [];
	const themes = await themesOf(database, viewer, consultationId);
	const quotes = await quotesOf(database, viewer, consultationId);
	return [
		...tables.map((table) => ({
			title: table.question?.text ?? null,
			item: table.item?.text ?? null,
			ofFirstPlaces: table.ofFirstPlaces,
			kind: 'cells' as const,
			choices: cells(table, locale)
		})),
		{
			...NO_QUESTION,
			kind: 'themes',
			choices: themes.map(({ id, name }) => ({
				value: JSON.stringify({ kind: 'theme', themeId: id }),
				label: { words: toldText(name, reader).text },
				country: null,
				number: ''
			}))
		},
		{
			...NO_QUESTION,
			kind: 'quotes',
			choices: quotes
				.filter(({ state }) => state === 'published')
				.map(({ id, shown, country }) => ({
					value: JSON.stringify({ kind: 'quote', quoteId: id }),
					label: { words: shown.kind === 'text' ? beginning(shown.pieces) : '✎' },
					country: countryName(locale, country),
					number: ''
				}))
		}
	];
}

/** One country is not named: its numbers are those of all. */
function cells({ key: tableKey, rows, columns: all }: ShownTable, locale: string): EvidenceChoice[] {
	const columns = all.length > 1 ? all : [];
	return rows.flatMap(({ key: rowKey, label, cells, total }) =>
		[
			{ columnKey: 'all', country: null, cell: total },
			...columns.map(({ key, country }, at) => ({
				columnKey: key,
				country: countryName(locale, country),
				cell: cells[at]!
			}))
		]
			.filter(({ cell }) => cell.n !== null)
			.map(({ columnKey, country, cell }) => ({
				value: JSON.stringify({ kind: 'cell', tableKey, rowKey, columnKey }),
				label,
				country,
				number: [
					formatNumber(locale, cell.n!),
					cell.percent === null ? '' : formatPercent(locale, cell.percent)
				]
					.filter(Boolean)
					.join(' · ')
			}))
	);
}

function beginning(pieces: readonly ({ kind: 'text'; text: string } | { kind: 'mask' })[]): string {
	const words = pieces.map((piece) => (piece.kind === 'text' ? piece.text : '[…]')).join('');
	return words.length > 80 ? `${words.slice(0, 79)}…` : words;
}

/** What a finding rests on, in the words of the choices; one that was taken back has none. */
export function evidenceLabels({ evidence }: PublishedFinding, groups: readonly EvidenceGroup[]) {
	const choices = groups.flatMap((group) => group.choices.map((choice) => ({ ...choice, group })));
	return evidence.map((each) => {
		const found = choices.find(({ value }) => {
			const known = evidenceOf(value);
			if (known?.kind === 'cell' && each.kind === 'cell')
				return known.tableKey === each.table && known.rowKey === each.row && known.columnKey === each.column;
			if (known?.kind === 'theme' && each.kind === 'theme') return known.themeId === each.themeId;
			return known?.kind === 'quote' && each.kind === 'quote' && known.quoteId === each.id;
		});
		return { position: each.position, kind: each.kind, choice: found ?? null };
	});
}

const NewEvidence = z.discriminatedUnion('kind', [
	z.object({ kind: z.literal('cell'), tableKey: z.string(), rowKey: z.string(), columnKey: z.string() }),
	z.object({ kind: z.literal('theme'), themeId: z.uuid() }),
	z.object({ kind: z.literal('quote'), quoteId: z.uuid() })
]);

/** What a form's field names; undefined where it names nothing. */
export function evidenceOf(value: unknown): NewEvidence | undefined {
	try {
		return NewEvidence.parse(JSON.parse(String(value)));
	} catch {
		return undefined;
	}
}
