import { createHash } from 'node:crypto';
import type postgres from 'postgres';
import { answerCode, joinCode } from '../../scripts/demo/content/doors.ts';
import { open as opened } from '../../scripts/demo/content/story/calendar.ts';
import { forum } from '../../scripts/demo/content/story/forum.ts';

/** What stands in the address of a route, by area and name. */
export type Things = Record<string, Record<string, string>>;

/**
 * One thing of the demo for each name in an address: what waits and what was decided in Kyrgyz, so that one
 * moderator of three reads it; a session, a group and a part in Kazakhstan.
 */
export async function demoThings(sql: postgres.Sql): Promise<Things> {
	const one = async (query: PromiseLike<Record<string, string>[]>) => (await query)[0]!;
	const open = await one(sql`
		select slug, draft #>> '{questions,1,key}' as key, part.id as part, consultation.id
		from consultations consultation join country_parts part on part.consultation_id = consultation.id
		join parts_now now on now.id = part.id
		where part.country = 'KZ' and now.state = 'opened' and slug = ${opened.slug}
	`);
	const waits = await one(sql`
		select part_id as part, contribution_id as contribution from waiting where language = 'ky' limit 1
	`);
	const decided = await one(sql`
		select ruling.part_id as part, ruling.contribution_id as contribution from rulings_now ruling
		join contributions on id = ruling.contribution_id where language = 'ky' limit 1
	`);
	const session = await one(sql`
		select id as session, group_id as "group", part_id as part from class_sessions where join_code = ${joinCode}
	`);
	const appointment = await one(sql`
		select id as appointment from appointments where consultation_id = ${open.id!} and role = 'moderator' limit 1
	`);
	const told = await one(sql`
		select consultation.slug, quote.id as quote, finding.id as finding, quote.part_id as part, contribution_id as contribution
		from quotes quote join consultations consultation on consultation.id = quote.consultation_id
		join summary_versions version on version.consultation_id = consultation.id
		join findings finding on finding.summary_version_id = version.id
		where taken_back_on is null limit 1
	`);
	// The demo has no recordings: here is one.
	const text = createHash('sha256').update('read aloud').digest();
	await sql`
		insert into clips (consultation_id, language, text_hash, media, sound, speaker)
		values (${open.id!}, 'ru', ${text}, 'audio/wav', ${Buffer.from('RIFF')}, 'Nobody, for a test')
		on conflict do nothing
	`;
	return {
		'/clips/': { consultation: open.id!, language: 'ru', name: text.subarray(0, 8).toString('hex') },
		'/organise/[slug]/contributions/': told,
		'/organise/[slug]/quotes/': told,
		'/organise/[slug]/summary/': told,
		'/organise/[slug]/reply': { ...told, item: 'new' },
		'/moderate/decided/': decided,
		'/moderate/': waits,
		'/safeguard/': await one(sql`select id as concern from sealed.concerns`),
		'/sessions/': session,
		'/organise/': { ...open, ...appointment },
		'/administer/': {
			line: 'new',
			...appointment,
			...(await one(sql`select id as organisation from organisations`))
		},
		'/consultations/': { slug: open.slug! },
		'/results/': await one(sql`
			select slug from consultations join summary_versions on consultation_id = consultations.id
		`),
		'/resolutions/': await one(sql`select slug from resolutions`),
		'/forums/': { slug: forum.slug },
		'/forum/commitments/': await one(sql`select id as commitment from commitments`),
		'/forum/': {
			slug: forum.slug,
			...(await one(sql`select resolution_id as resolution, key from passages where kind = 'operative'`))
		},
		'/voices/': await one(
			sql`select id as quote from quotes where confirmed_by is not null and taken_back_on is null`
		),
		'/answer/': { code: answerCode },
		'/join/': { code: joinCode },
		'/invitation/': { token: 'nobody-was-invited-by-this' },
		'/take-part/': { key: open.key! }
	};
}

/** The address of a route's thing: `/moderate/UUID/UUID`. */
export function addressOf(route: string, things: Things): string {
	const path = route.replace(/\/\([^)]+\)/g, '') || '/';
	const prefix = Object.keys(things).find((each) => path.startsWith(each));
	return path.replace(/\[+(\w+)(?:=\w+)?\]+/g, (_all, name: string) => {
		const value = prefix && things[prefix]![name];
		if (!value) throw new Error(`The demo has no [${name}] for ${route}: add one to demo-things.ts.`);
		return value;
	});
}
