import { randomInt } from 'node:crypto';
import { joinCode as demoCode } from '../../scripts/demo/content/doors.ts';
import type { Tone } from '../../src/lib/definition/definition.ts';
import { randomCode } from '../../src/lib/codes/code.ts';
import type { TestServer } from './server.ts';

type Opened = {
	tone: Tone;
	languages: string[];
	headCount?: number;
	readTogether?: boolean;
	/** The join code of the demo's session beside which it is opened. */
	beside?: string;
};

/** Opens a class session beside one of the demo's own, of the same group on the same consultation. */
export async function openClass(
	{ sql }: TestServer,
	{ tone, languages, headCount = 30, readTogether = false, beside = demoCode }: Opened
): Promise<{ id: string; partId: string; code: string }> {
	const [opened] = await sql<{ id: string; partId: string; code: string }[]>`
		insert into class_sessions (
			part_id, group_id, opened_by, join_code, answer_code, sign_colour, sign_picture, tone, languages, head_count,
			margin, read_together, until
		)
		select
			part_id, group_id, opened_by, ${randomCode(randomInt)}, ${randomCode(randomInt)}, 'green', 'kite', ${tone},
			${languages}, ${headCount}, 0, ${readTogether}, now() + interval '1 hour'
		from class_sessions where join_code = ${beside}
		returning id, part_id as "partId", join_code as code
	`;
	return opened!;
}
