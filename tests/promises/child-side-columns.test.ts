import { expect, test } from 'vitest';
import { database } from '../../src/lib/server/database.ts';

/**
 * Every column in which something of a child may stand (R42). No name, birth date, e-mail, phone, address,
 * user agent or device has a place here, and a child's row has a day at most. Before a line is added, ask what
 * a dump of it would tell about one child.
 */
const LISTED: Record<string, string[]> = {
	// Of the class, not of a child: the only times here are those of the lesson.
	'public.class_sessions': [
		'admission text',
		'answer_code text',
		'bell_rung_at timestamptz',
		'ended_at timestamptz',
		'ended_code text',
		'facilitator_key_hash bytea',
		'group_id uuid',
		'handed_in int4',
		'head_count int4',
		'id uuid',
		'join_code text',
		'languages _text',
		'margin int4',
		'opened_at timestamptz',
		'opened_by uuid',
		'part_id uuid',
		'paused_at timestamptz',
		'prepared_minutes int4',
		'read_together bool',
		'record jsonb',
		'sign_colour text',
		'sign_picture text',
		'tone text',
		'until timestamptz'
	],
	// Gone when it is handed in or thrown away, and after a day: what touched_at is for.
	'public.drafts': [
		'answers jsonb',
		'language text',
		'order_seed int4',
		'part_id uuid',
		'secret_hash bytea',
		'session_id uuid',
		'tab_hash bytea',
		'tone text',
		'touched_at timestamptz',
		'version int4'
	],
	'public.submissions': [
		'age_band text',
		'answers jsonb',
		'channel text',
		'id uuid',
		'language text',
		'order_seed int4',
		'part_id uuid',
		'people int4',
		'receipt_hash bytea',
		'received_on date',
		'second_look_on date',
		'session_id uuid',
		'tone text',
		'version int4',
		'withdrawn_on date'
	],
	// Counters of what children said of taking part: no row is of one child.
	'public.feelings': ['answer text', 'n int4', 'part_id uuid', 'question text', 'tone text'],
	'public.contributions': [
		'age_band text',
		'content_hash text',
		'erased_on date',
		'id uuid',
		'kind text',
		'language text',
		'part_id uuid',
		'question_key text',
		'strokes jsonb',
		'submission_id uuid',
		'words text'
	],
	// The clock of the queue, rounded to five minutes, goes with the row when a ruling is made.
	'public.waiting': [
		'claimed_by uuid',
		'claimed_until timestamptz',
		'contribution_id uuid',
		'lane text',
		'language text',
		'part_id uuid',
		'since timestamptz',
		'why text'
	],
	'public.counted_answers': [
		'age_band text',
		'answers jsonb',
		'channel text',
		'counting_id uuid',
		'id uuid',
		'language text',
		'part_id uuid',
		'people int4',
		'region text',
		'settlement text',
		'tone text'
	],
	// An age, or that something was written: shuffled by itself, beside no other answer.
	'public.counted_apart': [
		'answer jsonb',
		'counting_id uuid',
		'id uuid',
		'part_id uuid',
		'question_key text'
	],
	'public.quotes': [
		'age_band text',
		'approved_at timestamptz',
		'approved_by uuid',
		'confirmed_at timestamptz',
		'confirmed_by uuid',
		'consultation_id uuid',
		'contribution_id uuid',
		'country bpchar',
		'hash text',
		'id uuid',
		'kind text',
		'language text',
		'part_id uuid',
		'ruling_number int4',
		'shown jsonb',
		'taken_back_on date',
		'translations jsonb'
	],
	'sealed.concerns': [
		'contribution_id uuid',
		'id uuid',
		'note text',
		'origin text',
		'part_id uuid',
		'raised_at timestamptz',
		'raised_by uuid',
		'sealed_copy jsonb',
		'session_id uuid'
	]
};

/** Further tables that name a part: what staff did, and what the part is. Nothing of a child stands in them. */
const OF_STAFF = ['appointments', 'codings', 'countings', 'feedback', 'part_states', 'rulings'];

test.each(Object.keys(LISTED))('%s has the listed columns and no other', async (table) => {
	const columns = await database<{ column: string }[]>`
		select column_name || ' ' || udt_name as column from information_schema.columns
		where table_schema || '.' || table_name = ${table}
	`;
	expect(columns.map(({ column }) => column).sort()).toEqual(LISTED[table]);
});

test('no other table has rows of a part, or points at what a child handed in', async () => {
	const tables = await database<{ table: string }[]>`
		select format('%s.%s', table_schema, table_name) as table
		from information_schema.columns join information_schema.tables using (table_schema, table_name)
		where column_name in ('part_id', 'submission_id', 'contribution_id') and table_type = 'BASE TABLE'
	`;
	const known = [...Object.keys(LISTED), ...OF_STAFF.map((table) => `public.${table}`)];
	expect([...new Set(tables.map(({ table }) => table))].sort()).toEqual(known.sort());
});

test('ids of what a child handed in are random and in no order', async () => {
	const ids = await database<{ table: string; made: string | null }[]>`
		select table_name as table, column_default as made from information_schema.columns
		where column_name = 'id' and table_name in ('contributions', 'counted_answers', 'counted_apart', 'submissions')
		order by table_name
	`;
	expect(ids).toEqual([
		{ table: 'contributions', made: 'gen_random_uuid()' },
		{ table: 'counted_answers', made: 'gen_random_uuid()' },
		{ table: 'counted_apart', made: 'gen_random_uuid()' },
		// Derived from the draft's secret.
		{ table: 'submissions', made: null }
	]);
});
