import type { Tone } from '#lib/definition/definition.ts';
import { commitments } from '../commitments/commitments.ts';
import type { Database } from '../database.ts';
import { countryName, formatDay } from '../formats.ts';
import { clausesOfFindings } from '../forums/clauses-of-findings.ts';
import type { FeedbackItem, FeedbackKind } from './feedback-item.ts';
import { saidWith, type Said } from './said.ts';

type ClauseLink = { slug: string; key: string; marker: string };

/** A sentence of the reply for one reader, with the clauses that it is about. */
export type FeedbackView = {
	id: string;
	kind: FeedbackKind;
	text: Said | null;
	reason: Said | null;
	on: string | null;
	/** Null: said to the children of all parts. */
	country: string | null;
	clauses: ClauseLink[];
};

/** @param languages  in which the reader reads, the best first; days are in the first of them */
export async function feedbackViews(
	sql: Database,
	items: readonly FeedbackItem[],
	{ languages, tone, locale }: { languages: readonly string[]; tone: Tone; locale: string }
): Promise<FeedbackView[]> {
	const [clauses, promised] = await Promise.all([
		clausesOfFindings(sql, present(items.map(({ findingId }) => findingId))),
		commitments(sql, { ids: present(items.map(({ commitmentId }) => commitmentId)) })
	]);
	return items.map((item) => {
		const commitment = promised.find(({ id }) => id === item.commitmentId);
		const links: ClauseLink[] = commitment
			? [{ slug: commitment.resolutionSlug, key: commitment.clauseKey, marker: commitment.clauseMarker }]
			: clauses
					.filter(({ findings }) => item.findingId && findings.includes(item.findingId))
					.map(({ slug, key, marker }) => ({ slug, key, marker }));
		return {
			id: item.id,
			kind: item.kind,
			text: saidWith(languages, tone, item.wording),
			reason: saidWith(languages, tone, item.reason),
			on: item.publishedOn && formatDay(locale, item.publishedOn),
			country: item.country && countryName(locale, item.country),
			clauses: links
		};
	});
}

const present = (ids: (string | null)[]) => ids.filter((id) => id !== null);
