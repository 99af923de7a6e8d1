import type { StepKey, StepState } from '#lib/components/six-steps.ts';
import type { Database } from '../database.ts';
import { formatDay } from '../formats.ts';

/** One of the six steps of a voice, as facts; `frames/Strip.svelte` gives them words. */
export type StepFacts = {
	key: StepKey;
	state: StepState;
	/** Days in words of the reader's language; of a step that is late or ahead: when it is due. */
	date?: string;
	href?: string;
};

/** What the six steps follow from. Days are `2026-11-21`; null: not yet. */
export type WayFacts = {
	slug: string;
	opensOn: string | null;
	closesOn: string | null;
	/** Whether any part was opened, may still be answered, and is counted. */
	isOpened: boolean;
	isOpen: boolean;
	countedOn: string | null;
	summaryOn: string | null;
	adoptedOn: string | null;
	resolutionSlug: string | null;
	commitments: number;
	fulfilled: number;
	late: number;
	repliedOn: string | null;
	dueOn: string;
	isOverdue: boolean;
};

/** How far a consultation has come: the product in one picture. Public; it holds no number about children. */
export async function sixSteps(sql: Database, consultationId: string, locale: string): Promise<StepFacts[]> {
	return stepsOf(await wayFacts(sql, consultationId), (day) => formatDay(locale, day, 'medium'));
}

/** The steps from the facts, each on its own: a step can be done while an earlier one is late. */
export function stepsOf(way: WayFacts, inWords: (day: string) => string): StepFacts[] {
	const day = (on: string | null) => (on ? inWords(on) : undefined);
	return [
		{
			key: 'asked',
			state: !way.isOpened ? 'ahead' : way.isOpen ? 'now' : 'done',
			date: way.opensOn && way.closesOn ? `${inWords(way.opensOn)} – ${inWords(way.closesOn)}` : undefined,
			href: `/consultations/${way.slug}`
		},
		{
			key: 'read',
			state: way.countedOn ? 'done' : way.isOpened ? 'now' : 'ahead',
			date: day(way.countedOn)
		},
		{
			key: 'understood',
			state: way.summaryOn ? 'done' : way.countedOn ? 'now' : 'ahead',
			date: day(way.summaryOn),
			href: way.summaryOn ? `/results/${way.slug}` : undefined
		},
		{
			key: 'resolved',
			state: way.adoptedOn ? 'done' : way.summaryOn ? 'now' : 'ahead',
			date: day(way.adoptedOn),
			href: way.resolutionSlug ? `/resolutions/${way.resolutionSlug}` : undefined
		},
		{
			key: 'done',
			state: doneState(way),
			href: way.commitments ? '/commitments' : undefined
		},
		{
			key: 'replied',
			state: way.repliedOn ? 'done' : way.isOverdue ? 'late' : way.summaryOn ? 'now' : 'ahead',
			date: day(way.repliedOn ?? way.dueOn),
			href: way.repliedOn ? `/consultations/${way.slug}#reply` : undefined
		}
	];
}

function doneState({ commitments, fulfilled, late, adoptedOn }: WayFacts): StepState {
	if (late > 0) return 'late';
	if (commitments > 0 && fulfilled === commitments) return 'done';
	return adoptedOn ? 'now' : 'ahead';
}

async function wayFacts(sql: Database, consultationId: string): Promise<WayFacts> {
	const [way] = await sql<[WayFacts]>`
		with clauses as (
			select distinct clause.resolution_id, clause.key, clause.slug, clause.adopted_on
			from published_findings finding
			join passage_evidence evidence on evidence.finding_id = finding.id
			join adopted_clauses clause on (clause.resolution_id, clause.version, clause.key)
				= (evidence.resolution_id, evidence.version, evidence.key)
			where finding.consultation_id = ${consultationId}
		), promised as (
			select commitment.state, commitment.late from commitments_now commitment
			where (commitment.resolution_id, commitment.passage_key) in (select resolution_id, key from clauses)
		), parts as (
			select * from parts_now where consultation_id = ${consultationId}
		)
		select
			consultation.slug,
			(select min(opens_on) from parts) as "opensOn", (select max(closes_on) from parts) as "closesOn",
			coalesce((select bool_or(state <> 'draft') from parts), false) as "isOpened",
			coalesce((select bool_or(state in ('opened', 'paused')) from parts), false) as "isOpen",
			(
				select case when bool_and(counted.at is not null) then max(counted.at)::date end
				from parts left join lateral (
					select min(at) as at from part_states where part_id = parts.id and state = 'counted'
				) counted on true
				where parts.state <> 'draft'
			) as "countedOn",
			(select max(published_at)::date from published_findings where consultation_id = ${consultationId}) as "summaryOn",
			(select min(adopted_on) from clauses) as "adoptedOn",
			(select slug from clauses order by adopted_on desc, slug limit 1) as "resolutionSlug",
			(select count(*)::int from promised) as commitments,
			(select count(*)::int from promised where state in ('done', 'dropped')) as fulfilled,
			(select count(*)::int from promised where late) as late,
			(
				select min(published_at)::date from feedback
				where consultation_id = ${consultationId} and published_at is not null
			) as "repliedOn",
			consultation.feedback_due_on as "dueOn", consultation.feedback_due_on < current_date as "isOverdue"
		from consultations consultation where consultation.id = ${consultationId}
	`;
	return way;
}
