import {
	lastReport,
	termsInForce,
	type Commitment,
	type CommitmentState,
	type Party
} from '../commitments/commitment.ts';
import { countryName, formatDay, formatNumber } from '../formats.ts';
import type { Reader } from './finding-view.ts';
import { saidIn, saidToChildren, type Said } from './said.ts';

export type ReportView = { party: Party; on: string; value: string | null; text: Said | null };

/** A commitment as a reader of one language sees it; numbers and days are in words. */
export type CommitmentView = {
	id: string;
	text: Said | null;
	body: Said | null;
	country: string | null;
	clause: { slug: string; key: string; marker: string };
	state: CommitmentState;
	late: boolean;
	deadline: string;
	firstDeadline: string | null;
	whyChanged: string | null;
	indicator: Said | null;
	/** Null: nobody counted before. */
	baseline: string | null;
	target: string | null;
	value: string | null;
	/** How much of the way from nothing to the target is done, of 100. */
	share: number | null;
	report: ReportView | null;
	/** What children counted stands beside what the body said. */
	byChildren: ReportView | null;
};

export function commitmentView(commitment: Commitment, { locale, forChildren }: Reader): CommitmentView {
	const terms = termsInForce(commitment);
	const official = lastReport(commitment, (party) => party !== 'children');
	const byChildren = lastReport(commitment, (party) => party === 'children');
	const number = (n: number | null) => (n === null ? null : formatNumber(locale, n));
	const day = (on: string | null) => on && formatDay(locale, on);
	const report = (last: typeof official): ReportView | null =>
		last
			? {
					party: last.party,
					on: formatDay(locale, last.on),
					value: number(last.value),
					text: saidIn([locale], last.texts)
				}
			: null;
	const value = official?.value ?? terms.baseline;
	return {
		id: commitment.id,
		text: forChildren
			? saidToChildren([locale], commitment.childTexts, commitment.texts)
			: saidIn([locale], commitment.texts),
		body: saidIn([locale], commitment.bodyName),
		country: commitment.country && countryName(locale, commitment.country),
		clause: {
			slug: commitment.resolutionSlug,
			key: commitment.clauseKey,
			marker: commitment.clauseMarker
		},
		state: commitment.state,
		late: commitment.late,
		deadline: formatDay(locale, terms.deadline),
		firstDeadline: day(terms.firstDeadline),
		whyChanged: terms.whyChanged,
		indicator: saidIn([locale], terms.indicator),
		baseline: number(terms.baseline),
		target: number(terms.target),
		value: number(value),
		share: shareOf(value, terms.target),
		report: report(official),
		byChildren: report(byChildren)
	};
}

function shareOf(value: number | null, target: number | null) {
	if (value === null || !target) return null;
	return Math.max(0, Math.min(100, Math.round((100 * value) / target)));
}
