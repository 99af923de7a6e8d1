import type { Tone } from '#lib/definition/definition.ts';
import type { Database } from '../database.ts';

/** What an answer code opens. Its page tells neither which class it was nor when. */
export type AnsweredClass = {
	sessionId: string;
	partId: string;
	consultationId: string;
	tone: Tone;
	languages: string[];
};

export async function sessionOfAnswerCode(sql: Database, code: string): Promise<AnsweredClass | undefined> {
	const [found] = await sql<AnsweredClass[]>`
		select session.id as "sessionId", session.part_id as "partId", part.consultation_id as "consultationId", session.tone, session.languages
		from class_sessions session join country_parts part on part.id = session.part_id
		where session.answer_code = ${code}
	`;
	return found;
}
