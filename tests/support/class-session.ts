import { randomInt } from 'node:crypto';
import { joinCode as demoCode } from '../../scripts/demo/content/doors.ts';
import type { Tone } from '../../src/lib/definition/definition.ts';
import { randomCode } from '../../src/lib/codes/code.ts';
import type { TestServer } from './server.ts';

/** Opens a class session beside the demo's own, of the same group on the same consultation. */
export async function openClass(
	{ sql }: TestServer,
	{ tone, languages, headCount = 30 }: { tone: Tone; languages: string[]; headCount?: number }
): Promise<{ id: string; partId: string; code: string }> {
	const [opened] = await sql<{ id: string; partId: string; code: string }[]>`
		insert into class_sessions (
			part_id, group_id, opened_by, join_code, answer_code, sign_colour, sign_picture, tone, languages, head_count,
			margin, until
		)
		select
			part_id, group_id, opened_by, ${randomCode(randomInt)}, ${randomCode(randomInt)}, 'green', 'kite', ${tone},
			${languages}, ${headCount}, 0, now() + interval '1 hour'
		from class_sessions where join_code = ${demoCode}
		returning id, part_id as "partId", join_code as code
	`;
	return opened!;
}
