import { createHash } from 'node:crypto';
import type { Definition, Texts } from '../../src/lib/definition/definition.ts';
import type { Transaction } from '../../src/lib/server/database.ts';
import { coalition, steeringGroup, workingGroups } from './content/organisations.ts';
import type { open } from './content/story/calendar.ts';
import { dateOf, MAIN_LANGUAGE, type Country } from './content/wordings.ts';
import { idOf, type Ids } from './fill-people.ts';

/** A consultation of the demo with its parts by country. */
export type DemoConsultation<In extends Country = Country> = { id: string; parts: Record<In, string> };

/** What is asked, where, when, and which decision it feeds. */
type Asked<In extends Country> = {
	definition: Definition;
	countries: readonly In[];
	calendar: Record<Exclude<keyof typeof open, 'slug'>, number> & { slug: string };
	decision: Texts;
};

/** Creates a consultation as it stood on the day on which its parts were opened. */
export async function fillConsultation<In extends Country>(
	sql: Transaction,
	{ definition, countries, calendar, decision }: Asked<In>,
	ids: { organisations: Ids; people: Ids },
	today: Date
): Promise<DemoConsultation<In>> {
	const organiser = idOf(ids.people, 'organiser');
	const [consultation] = await sql<{ id: string }[]>`
		insert into consultations (slug, mode, owner_id, receiver_id, decision, decision_on, feedback_due_on, draft, created_by)
		values (
			${calendar.slug}, 'collaborative', ${idOf(ids.organisations, coalition.key)},
			${idOf(ids.organisations, steeringGroup.key)}, ${sql.json(decision)}, ${dateOf(calendar.decided, today)},
			${dateOf(calendar.feedbackDue, today)}, ${sql.json(definition)}, ${organiser}
		)
		returning id
	`;
	const { id } = consultation!;
	await sql`
		insert into definition_versions (consultation_id, number, definition, hash, by, at)
		values (
			${id}, 1, ${sql.json(definition)}, ${createHash('sha256').update(JSON.stringify(definition)).digest('hex')},
			${organiser}, ${dateOf(calendar.opens, today)}
		)
	`;
	const parts = {} as Record<In, string>;
	for (const country of countries) {
		const languages = [...new Set([MAIN_LANGUAGE[country], 'ru', ...definition.languages])];
		const [part] = await sql<{ id: string }[]>`
			insert into country_parts (consultation_id, country, languages, opens_on, closes_on, settles_days, receiver_id)
			values (
				${id}, ${country}, ${languages}, ${dateOf(calendar.opens, today)}, ${dateOf(calendar.closes, today)},
				${calendar.settlesDays}, ${idOf(ids.organisations, workingGroups[country].key)}
			)
			returning id
		`;
		parts[country] = part!.id;
		await sql`
			insert into part_states (part_id, number, state, version, by, at)
			values (${part!.id}, 1, 'opened', 1, ${organiser}, ${dateOf(calendar.opens, today)})
		`;
	}
	return { id, parts };
}
