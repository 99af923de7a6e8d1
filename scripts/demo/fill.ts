import type postgres from 'postgres';
import type { Transaction } from '../../src/lib/server/database.ts';
import { markReplied } from '../../src/lib/server/consultations/mark-replied.ts';
import { findViewer } from '../../src/lib/server/accounts/find-viewer.ts';
import { publishSummary } from '../../src/lib/server/summaries/publish-summary.ts';
import { countConsultation } from '../../src/lib/server/summaries/count-consultation.ts';
import { backdate } from './backdate.ts';
import { organisations } from './content/organisations.ts';
import { openConsultation } from './content/open-consultation.ts';
import { playgroundConsultation } from './content/playground-consultation.ts';
import {
	open,
	openDecision,
	playground,
	playgroundDecision,
	told,
	toldDecision
} from './content/story/calendar.ts';
import { forum } from './content/story/forum.ts';
import { toldConsultation } from './content/told-consultation.ts';
import { COUNTRIES, dateOf } from './content/wordings.ts';
import { fillAppointments } from './fill-appointments.ts';
import { fillConsultation, type DemoConsultation } from './fill-consultations.ts';
import { fillOpen, fillPlayground } from './fill-open.ts';
import { fillGroups, fillOrganisations, fillPeople, idOf, type Ids } from './fill-people.ts';
import { fillCommitments, fillFeedback, fillResolution } from './fill-resolution.ts';
import { fillFindings, fillQuotes, takeBackQuotes } from './fill-summary.ts';
import { fillCodebook, fillTold, type Contributed } from './fill-told.ts';

/** Fills an empty database with the demo's story, all of it or nothing. Its dates are told from today. */
export async function fillDemo(sql: postgres.Sql, today = new Date()): Promise<void> {
	await sql.begin(async (transaction) => {
		await fill(transaction, today);
	});
}

async function fill(sql: Transaction, today: Date) {
	const organisationIds = await fillOrganisations(sql, today);
	const peopleIds = await fillPeople(sql, today);
	const groupIds = await fillGroups(sql, organisationIds);
	const ids = {
		organisations: organisationIds,
		people: peopleIds,
		groups: groupIds,
		forum: await fillForum(sql, organisationIds, today)
	};

	const toldOne = await fillConsultation(
		sql,
		{ definition: toldConsultation, countries: COUNTRIES, calendar: told, decision: toldDecision },
		ids,
		today
	);
	const openOne = await fillConsultation(
		sql,
		{ definition: openConsultation, countries: COUNTRIES, calendar: open, decision: openDecision },
		ids,
		today
	);
	const playgroundOne = await fillConsultation(
		sql,
		{
			definition: playgroundConsultation,
			countries: ['KZ'],
			calendar: playground,
			decision: playgroundDecision
		},
		ids,
		today
	);
	await fillAppointments(sql, ids, [toldOne, openOne, playgroundOne], today);
	await fillOpen(sql, openOne, ids);
	await fillPlayground(sql, playgroundOne, ids);

	await fillCodebook(sql, toldOne.id);
	const contributed = await fillTold(sql, toldOne, ids, today);
	await fillStory(sql, toldOne, contributed, ids, today);
}

/** From the counting to the reply. */
async function fillStory(
	sql: Transaction,
	consultation: DemoConsultation,
	contributed: Contributed,
	ids: { organisations: Ids; people: Ids; forum: string },
	today: Date
) {
	const organiser = (await findViewer(sql, idOf(ids.people, 'organiser')))!;
	const countingId = await countConsultation(sql, organiser, consultation.id);
	const second = (await findViewer(sql, idOf(ids.people, 'second_organiser')))!;
	const quoteIds = await fillQuotes(sql, organiser, second, contributed);
	const findings = await fillFindings(sql, consultation, countingId, quoteIds, organiser.personId);
	await publishSummary(sql, organiser, consultation.id);
	await takeBackQuotes(sql, organiser, quoteIds);

	const resolutionId = await fillResolution(sql, organiser, { ...ids, findings }, today);
	const commitments = await fillCommitments(sql, resolutionId, ids, today);
	await fillFeedback(sql, consultation, { people: ids.people, findings, commitments }, today);
	await markReplied(sql, organiser, Object.values(consultation.parts));
	await backdate(sql, consultation, today);
}

async function fillForum(sql: Transaction, organisationIds: Ids, today: Date): Promise<string> {
	const [row] = await sql<{ id: string }[]>`
		insert into forums (slug, title, place, from_on, until_on)
		values (${forum.slug}, ${sql.json(forum.title)}, ${sql.json(forum.place)}, ${dateOf(forum.from, today)}, ${dateOf(forum.until, today)})
		returning id
	`;
	for (const key of forum.convenors.filter((convenor) => organisations.some((one) => one.key === convenor)))
		await sql`insert into forum_convenors (forum_id, organisation_id) values (${row!.id}, ${idOf(organisationIds, key)})`;
	return row!.id;
}
