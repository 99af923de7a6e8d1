import type { Texts } from '#lib/definition/definition.ts';

export const PASSAGE_KINDS = [
	'heading',
	'opening',
	'preambular',
	'linking',
	'operative',
	'sub_item',
	'closing',
	'signature'
] as const;
export type PassageKind = (typeof PASSAGE_KINDS)[number];

/** One passage of a resolution, as printed. */
export type Passage = {
	/** Stable across versions; it is the anchor on the public page. */
	key: string;
	kind: PassageKind;
	/** Of a sub-item: the clause that it belongs to. */
	parentKey: string | null;
	position: number;
	/** As printed: "6.", "–", "(a)". */
	marker: string;
	texts: Texts;
	childTexts: Texts;
	/** Of the Convention on the Rights of the Child. */
	articles: string[];
	/** Ids of the organisations that it puts under a duty. */
	bodies: string[];
	/** Ids of published findings. */
	findings: string[];
	/** Clauses of earlier resolutions. */
	earlier: { resolutionId: string; version: number; key: string }[];
};

/** What is entered of a passage. */
export type PassageFacts = Pick<
	Passage,
	'kind' | 'marker' | 'texts' | 'childTexts' | 'articles' | 'bodies' | 'findings'
>;

export const ADOPTIONS = ['consensus', 'vote'] as const;
export type Adoption = { how: (typeof ADOPTIONS)[number]; on: string };

/** A resolution in one of its versions. */
export type Resolution = {
	id: string;
	slug: string;
	forumId: string;
	title: Texts;
	authoritativeLanguage: string;
	version: number;
	revision: number;
	state: 'draft' | 'adopted';
	hash: string | null;
	adoptedOn: string | null;
	adoptedHow: Adoption['how'] | null;
	passages: Passage[];
};

/** The draft that the viewer had before them: its revision guards against overwriting what others saved. */
export type DraftRef = { resolutionId: string; revision: number };

/** Whether it obliges somebody, and so ought to rest on what children said. */
export function isClause({ kind }: Pick<Passage, 'kind'>): boolean {
	return kind === 'operative' || kind === 'sub_item';
}

/** A clause without evidence is shown as such, never refused: sub-items rest on the evidence of their clause. */
export function lacksEvidence({ kind, findings, earlier }: Passage): boolean {
	return kind === 'operative' && findings.length === 0 && earlier.length === 0;
}
