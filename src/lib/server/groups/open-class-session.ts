import { randomInt } from 'node:crypto';
import { randomCode } from '#lib/codes/code.ts';
import { SIGN_COLOURS, SIGN_PICTURES } from '#lib/components/sign-pictures.ts';
import type { Viewer } from '../accounts/viewer.ts';
import { recordEvent } from '../audit/record-event.ts';
import { openedParts } from '../consultations/opened-parts.ts';
import type { Transaction } from '../database.ts';
import { Conflict, Invalid, NotFound } from '../errors.ts';
import { LONGEST_WAIT_DAYS, type SessionPlan } from './class-session.ts';
import { endOverdueSessions } from './end-class-session.ts';
import { mayBringToPart } from './group-policy.ts';
import { findGroup } from './groups.ts';

const TRIES = 20;
const codesAtRandom = () => ({ joinCode: randomCode(randomInt), answerCode: randomCode(randomInt) });

/**
 * Opens or prepares a class session for a group on an open part, with a join code that no other session has or had
 * lately, and returns its id.
 *
 * @param codes  nine digits each; asked again as long as somebody else has one of them
 */
export async function openClassSession(
	sql: Transaction,
	viewer: Viewer,
	plan: SessionPlan,
	codes: () => { joinCode: string; answerCode: string } = codesAtRandom
): Promise<string> {
	const group = await findGroup(sql, viewer, plan.groupId);
	const part = (await openedParts(sql)).find(({ id }) => id === plan.partId);
	if (!part || !mayBringToPart(viewer, { ...group, country: group.place.country }, part))
		throw new NotFound();
	if (!part.tones.includes(plan.tone) || !plan.languages.every((tag) => part.languages.includes(tag)))
		throw new Invalid('error.invalid');

	await endOverdueSessions(sql);
	const lasts = plan.isPrepared ? LONGEST_WAIT_DAYS * 24 * 60 : plan.minutes;
	const sign = await freeSign(sql, group.place.id);
	for (let tries = 0; tries < TRIES; tries++) {
		const { joinCode, answerCode } = codes();
		const [opened] = await sql<{ id: string }[]>`
			insert into class_sessions (
				part_id, group_id, join_code, answer_code, opened_by, sign_colour, sign_picture, tone, languages, head_count,
				read_together, prepared_minutes, until
			) values (
				${part.id}, ${group.id}, ${joinCode}, ${answerCode}, ${viewer.personId}, ${sign.colour}, ${sign.picture},
				${plan.tone}, ${plan.languages}, ${plan.headCount}, ${plan.readTogether ?? false},
				${plan.isPrepared ? plan.minutes : null}, now() + ${lasts} * interval '1 minute'
			)
			on conflict do nothing
			returning id
		`;
		if (!opened) continue;
		await recordEvent(sql, viewer, plan.isPrepared ? 'class_session.prepared' : 'class_session.opened', {
			sessionId: opened.id,
			partId: part.id
		});
		return opened.id;
	}
	throw new Conflict('sessions.no_code');
}

/** A sign that no other session in this place shows now, so that two classes side by side are told apart. */
async function freeSign(sql: Transaction, placeId: string) {
	await sql`select from places where id = ${placeId} for update`;
	const shown = await sql<{ sign: string }[]>`
		select sign_colour || ' ' || sign_picture as sign
		from class_sessions session join groups on groups.id = session.group_id
		where groups.place_id = ${placeId} and session.ended_at is null
	`;
	const taken = new Set(shown.map(({ sign }) => sign));
	const all = SIGN_COLOURS.flatMap((colour) => SIGN_PICTURES.map((picture) => ({ colour, picture })));
	const free = all.filter(({ colour, picture }) => !taken.has(`${colour} ${picture}`));
	const from = free.length ? free : all;
	return from[randomInt(from.length)]!;
}
