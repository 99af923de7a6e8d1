import type { Texts } from '#lib/definition/definition.ts';

export const COMMITMENT_STATES = [
	'not_started',
	'on_track',
	'delayed',
	'done',
	'blocked',
	'dropped'
] as const;
export type CommitmentState = (typeof COMMITMENT_STATES)[number];

export const PARTIES = ['body', 'organisations', 'children'] as const;
export type Party = (typeof PARTIES)[number];

/** One row of a numbered series: a later one counts, the first deadline stays in view. */
type Terms = {
	number: number;
	indicator: Texts | null;
	/** Null: nobody counted before, and the page says so. */
	baseline: number | null;
	baselineOn: string | null;
	baselineSource: string | null;
	target: number | null;
	deadline: string;
	whyChanged: string | null;
};
export type TermsFacts = Omit<Terms, 'number' | 'whyChanged'>;

export type ProgressReport = {
	number: number;
	party: Party;
	state: CommitmentState;
	value: number | null;
	texts: Texts;
	on: string;
};

/** What a body promised in a clause, with the whole series of its terms and reports. */
export type Commitment = {
	id: string;
	resolutionId: string;
	resolutionSlug: string;
	resolutionTitle: Texts;
	forumId: string;
	clauseKey: string;
	clauseMarker: string;
	bodyId: string;
	bodyName: Texts;
	country: string | null;
	texts: Texts;
	childTexts: Texts;
	promisedOn: string;
	state: CommitmentState;
	late: boolean;
	terms: [Terms, ...Terms[]];
	reports: ProgressReport[];
};

export type CommitmentFacts = Pick<Commitment, 'bodyId' | 'country' | 'texts' | 'childTexts'> & {
	terms: TermsFacts;
};

/** What holds now, and the first deadline where it was moved. */
export function termsInForce({ terms }: Pick<Commitment, 'terms'>) {
	const now = terms.at(-1)!;
	return { ...now, firstDeadline: now.deadline === terms[0].deadline ? null : terms[0].deadline };
}

/** The last number that this party reported. */
export function lastReport({ reports }: Pick<Commitment, 'reports'>, isBy: (party: Party) => boolean) {
	return [...reports].reverse().find(({ party }) => isBy(party));
}
