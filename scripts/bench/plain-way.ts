import { randomBytes, randomUUID } from 'node:crypto';
import type postgres from 'postgres';
import { openConsultation } from '../demo/content/open-consultation.ts';

/** The rows of one child's way, in the transactions in which they come, without anything around them. */
export async function plainWay(sql: postgres.Sql): Promise<void> {
	const hash = randomBytes(32);
	const id = randomUUID();
	const [session] = await sql<{ id: string; partId: string }[]>`
		select id, part_id as "partId" from class_sessions where join_code is not null order by random() limit 1
	`;
	const { partId } = session!;
	await sql`
		insert into drafts (part_id, secret_hash, session_id, version, tone, language)
		values (${partId}, ${hash}, ${session!.id}, 1, '7-9', 'ru')
	`;
	for (const { key } of openConsultation.questions) {
		await sql`
			update drafts set answers = answers || ${sql.json({ [key]: { choice: 'many' } })}, touched_at = now()
			where part_id = ${partId} and secret_hash = ${hash}
		`;
	}
	await sql.begin(async (transaction) => {
		await transaction`
			with taken as (delete from drafts where part_id = ${partId} and secret_hash = ${hash} returning *)
			insert into submissions (part_id, id, receipt_hash, session_id, version, tone, language, answers)
			select part_id, ${id}, ${hash}, session_id, version, tone, language, answers from taken
		`;
		await transaction`update class_sessions set handed_in = handed_in + 1 where id = ${session!.id}`;
		await transaction`
			with added as (
				insert into contributions (part_id, submission_id, question_key, kind, language, words, content_hash)
				select ${partId}, ${id}, key, 'text', 'ru', 'Lamps at the school and a road without holes.', 'hash'
				from unnest(array['good_place', 'wish']) key
				returning part_id, id, language
			)
			insert into waiting (part_id, contribution_id, language) select * from added
		`;
	});
}
