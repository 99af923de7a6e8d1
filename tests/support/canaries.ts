import type postgres from 'postgres';

/** What an attacker writes where a name, a title or an answer is asked for. */
export const CANARY = `{{canary}}{{n:plural; one:q;}}<img src=x onerror=canary()>"'><script>canary()</script>`;

/** In the words that wait for a moderator; in those of a Kyrgyz child; in those that a concern was raised about. */
export const WAITING = 'marker-of-what-waits';
export const WAITING_IN_KYRGYZ = 'marker-of-what-waits-in-kyrgyz';
export const SEALED = 'marker-of-what-is-sealed';

/** Stands for each letter that a moderator masked. */
export const MASKED = 'ꙮ';

/** Numbers and keys stand there, which nobody writes; and what children wrote, which gets words of its own. */
const UNWRITTEN = [
	'submissions',
	'drafts',
	'counted_answers',
	'counted_apart',
	'contributions',
	'events',
	'rulings'
];

const WRITTEN: Record<string, string[]> = {
	people: ['name'],
	groups: ['name'],
	memberships: ['mandate'],
	helplines: ['source'],
	part_states: ['reason'],
	commitment_terms: ['baseline_source', 'why_changed'],
	summary_versions: ['reason'],
	'sealed.concerns': ['note'],
	'sealed.concern_events': ['text']
};

/** Puts canaries into every text of a filled database, and markers into what children wrote or drew. */
export async function plantCanaries(sql: postgres.Sql): Promise<void> {
	await sql.begin(async (transaction) => {
		// Here alone: what is append-only could not be touched otherwise.
		await transaction`set local session_replication_role = replica`;
		await markContributions(transaction);
		await plantInDocuments(transaction);
		for (const [table, columns] of Object.entries(WRITTEN))
			for (const column of columns)
				await transaction`
					update ${transaction(table)} set ${transaction(column)} = ${transaction(column)} || ' ' || ${CANARY}
				`;
		await transaction`update consultations set contact = 'javascript:canary()'`;
	});
}

/** Every text in a column of JSON: whatever is more than a key. */
async function plantInDocuments(sql: postgres.TransactionSql) {
	await sql`
		create function pg_temp.planted(value jsonb, canary text) returns jsonb language plpgsql as $$ begin
			return case jsonb_typeof(value)
				when 'object' then
					(select coalesce(jsonb_object_agg(key, pg_temp.planted(one, canary)), '{}') from jsonb_each(value) e(key, one))
				when 'array' then (
					select coalesce(jsonb_agg(pg_temp.planted(one, canary) order by n), '[]')
					from jsonb_array_elements(value) with ordinality e(one, n)
				)
				when 'string' then
					case when value #>> '{}' ~ '\\s|[^ -~]' then to_jsonb((value #>> '{}') || ' ' || canary) else value end
				else value
			end;
		end $$
	`;
	const documents = await sql<{ table: string; column: string }[]>`
		select c.table_schema || '.' || c.table_name as table, column_name as column
		from information_schema.columns c join information_schema.tables using (table_schema, table_name)
		where data_type = 'jsonb' and c.table_schema in ('public', 'sealed') and table_type = 'BASE TABLE'
			and c.table_name <> all(${UNWRITTEN})
	`;
	for (const { table, column } of documents)
		await sql`
			update ${sql(table)} set ${sql(column)} = pg_temp.planted(${sql(column)}, ${CANARY})
			where ${sql(column)} is not null
		`;
}

async function markContributions(sql: postgres.TransactionSql) {
	await sql`
		update contributions set words = words || ' ' || ${CANARY} || coalesce((
			select case language when 'ky' then ${WAITING_IN_KYRGYZ} else ${WAITING} end
			from waiting where part_id = contributions.part_id and contribution_id = contributions.id
		), '')
		where words is not null
	`;
	await sql`
		update contributions set words = words || ${SEALED}
		where id in (select contribution_id from sealed.concerns) and words is not null
	`;
	await sql`
		update sealed.concerns concern
		set sealed_copy = jsonb_set(sealed_copy, '{words}', to_jsonb(words)), note = note || ${SEALED}
		from contributions where contributions.id = contribution_id
	`;
	const masked = await sql<{ id: string; words: string; spans: { from: number; to: number }[] }[]>`
		select id, words, masks -> 'words' as spans
		from rulings_now join contributions on id = contribution_id where masks is not null and words is not null
	`;
	for (const { id, words, spans } of masked) {
		const letters = [...Array(words.length).keys()].map((at) =>
			spans.some(({ from, to }) => from <= at && at < to) ? MASKED : words[at]
		);
		await sql`update contributions set words = ${letters.join('')} where id = ${id}`;
	}
}

/** What a browser would take for more than text on a page with canaries; empty where all of them were escaped. */
export function escapedCanaries(html: string): string[] {
	const found = [...html.matchAll(/<img src=x|<script>canary|(?:href|src|action)="\s*javascript:/gi)].map(
		([what]) => what
	);
	for (const { index } of html.matchAll(/&lt;img src=x onerror=canary\(\)>["']/g)) {
		const tag = html.slice(html.lastIndexOf('<', index), index).replace(/"[^"]*"/g, '');
		if (!tag.includes('>')) found.push(`out of ${tag}`);
	}
	const count = (what: string) => html.split(what).length - 1;
	// More of the beginning than of the end is on pages that cut a text short.
	if (count('{{canary}}') < count('onerror=canary()'))
		found.push('a message that expands what a person wrote');
	return found;
}
