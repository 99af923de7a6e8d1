import type { Viewer } from '../../src/lib/server/accounts/viewer.ts';
import type { Transaction } from '../../src/lib/server/database.ts';
import { adoptResolution } from '../../src/lib/server/forums/adopt-resolution.ts';
import { commitments } from './content/story/commitments.ts';
import { feedback } from './content/story/feedback.ts';
import { forum } from './content/story/forum.ts';
import { resolution } from './content/story/resolution.ts';
import { dateOf } from './content/wordings.ts';
import type { DemoConsultation } from './fill-consultations.ts';
import { idOf, type Ids } from './fill-people.ts';

/** The forum's resolution, passage by passage, adopted on its last day. */
export async function fillResolution(
	sql: Transaction,
	viewer: Viewer,
	ids: { forum: string; organisations: Ids; findings: Ids },
	today: Date
): Promise<string> {
	const [row] = await sql<{ id: string }[]>`
		insert into resolutions (slug, forum_id, title, authoritative_language)
		values (${resolution.slug}, ${ids.forum}, ${sql.json(resolution.title)}, ${resolution.authoritativeLanguage})
		returning id
	`;
	const resolutionId = row!.id;
	await sql`
		insert into resolution_versions (resolution_id, number, by) values (${resolutionId}, 1, ${viewer.personId})
	`;
	for (const [at, passage] of resolution.passages.entries()) {
		const { key, kind, marker, texts, childTexts, articles, bodies, evidence } = passage;
		await sql`
			insert into passages
				(resolution_id, version, key, kind, position, marker, texts, child_texts, articles, bodies)
			values (
				${resolutionId}, 1, ${key}, ${kind}, ${at + 1}, ${marker}, ${sql.json(texts)}, ${sql.json(childTexts)},
				${articles}, ${bodies.map((body) => idOf(ids.organisations, body))}
			)
		`;
		for (const [position, finding] of evidence.entries())
			await sql`
				insert into passage_evidence (resolution_id, version, key, position, finding_id)
				values (${resolutionId}, 1, ${key}, ${position + 1}, ${idOf(ids.findings, finding)})
			`;
	}
	const draft = { resolutionId, revision: 1 };
	await adoptResolution(sql, viewer, draft, { how: resolution.adoptedHow, on: dateOf(forum.until, today) });
	return resolutionId;
}

/** What bodies promised under the clauses, and how far they are. */
export async function fillCommitments(
	sql: Transaction,
	resolutionId: string,
	ids: { organisations: Ids; people: Ids },
	today: Date
): Promise<Ids> {
	const by = idOf(ids.people, 'organiser');
	const day = (at: number | null) => (at === null ? null : dateOf(at, today));
	const made: Ids = {};
	for (const { key, clause, body, country, texts, childTexts, promised, terms, reports } of commitments) {
		const [row] = await sql<{ id: string }[]>`
			insert into commitments (resolution_id, version, passage_key, body_id, country, texts, child_texts, by, at)
			values (
				${resolutionId}, 1, ${clause}, ${idOf(ids.organisations, body)}, ${country}, ${sql.json(texts)},
				${sql.json(childTexts)}, ${by}, ${dateOf(promised, today)}
			)
			returning id
		`;
		made[key] = row!.id;
		for (const [at, term] of terms.entries())
			await sql`
				insert into commitment_terms
					(commitment_id, number, indicator, baseline, baseline_on, target, deadline, why_changed, by, at)
				values (
					${row!.id}, ${at + 1}, ${sql.json(term.indicator)}, ${term.baseline}, ${day(term.baselineOn)}, ${term.target},
					${day(term.deadline)}, ${term.whyChanged ?? null}, ${by}, ${dateOf(promised + at * 60, today)}
				)
			`;
		for (const [at, report] of reports.entries())
			await sql`
				insert into progress_reports (commitment_id, number, party, state, value, texts, reported_on, by, at)
				values (
					${row!.id}, ${at + 1}, ${report.party}, ${report.state}, ${report.value}, ${sql.json(report.texts)},
					${day(report.on)}, ${by}, ${day(report.on)}
				)
			`;
	}
	return made;
}

/** You said, we did, we could not because. */
export async function fillFeedback(
	sql: Transaction,
	consultation: DemoConsultation,
	ids: { people: Ids; findings: Ids; commitments: Ids },
	today: Date
): Promise<void> {
	const by = idOf(ids.people, 'organiser');
	for (const [
		position,
		{ kind, part, finding, commitment, wording, reason, published }
	] of feedback.entries())
		await sql`
			insert into feedback
				(consultation_id, part_id, finding_id, commitment_id, kind, position, wording, reason, published_at, by)
			values (
				${consultation.id}, ${part && consultation.parts[part]}, ${finding && idOf(ids.findings, finding)},
				${commitment && idOf(ids.commitments, commitment)}, ${kind}, ${position}, ${sql.json(wording)},
				${reason ? sql.json(reason) : null}, ${dateOf(published, today)}, ${by}
			)
		`;
}
