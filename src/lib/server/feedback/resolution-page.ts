import { commitments } from '../commitments/commitments.ts';
import type { Database } from '../database.ts';
import { formatDay, languageName } from '../formats.ts';
import { clausesOfFindings } from '../forums/clauses-of-findings.ts';
import { findForum } from '../forums/forums.ts';
import { lacksEvidence, type Passage, type PassageKind } from '../forums/resolution.ts';
import { findAdopted } from '../forums/resolutions.ts';
import { organisations } from '../organisations/organisations.ts';
import { publishedFindings } from '../summaries/published-findings.ts';
import { commitmentView, type CommitmentView } from './commitment-view.ts';
import { findingViews, type FindingView, type Reader } from './finding-view.ts';
import { saidIn, type Said } from './said.ts';
import { sixSteps } from './six-steps.ts';

export type PassageView = {
	key: string;
	kind: PassageKind;
	marker: string;
	text: Said | null;
	child: Said | null;
	articles: string[];
	bodies: Said[];
	lacksEvidence: boolean;
	findings: FindingView[];
	commitments: CommitmentView[];
};

/**
 * An adopted resolution as printed, each clause with what it rests on and what was promised in it; then what
 * children said that nobody took up.
 *
 * @param textLanguage  in which to show the passages; where one has none, in the language that counts
 */
export async function resolutionPage(
	sql: Database,
	slug: string,
	{ locale, forChildren, textLanguage }: Reader & { textLanguage?: string }
) {
	const resolution = await findAdopted(sql, slug);
	const [forum, bodies, promised, taken] = await Promise.all([
		findForum(sql, { id: resolution.forumId }),
		organisations(sql),
		commitments(sql, { resolutionId: resolution.id }),
		publishedFindings(sql, { ids: resolution.passages.flatMap(({ findings }) => findings) })
	]);
	const takenViews = await findingViews(sql, taken, { locale, forChildren });
	const consultationIds = [...new Set(taken.map(({ consultationId }) => consultationId))];
	const languages = languagesOf(resolution.passages, resolution.authoritativeLanguage);
	const shown = [textLanguage, locale].find((tag) => tag && languages.includes(tag)) ?? languages[0]!;

	const view = (passage: Passage): PassageView => ({
		key: passage.key,
		kind: passage.kind,
		marker: passage.marker,
		text: saidIn([shown, resolution.authoritativeLanguage], passage.texts),
		child: saidIn([shown, locale], passage.childTexts),
		articles: passage.articles,
		bodies: passage.bodies.flatMap(
			(id) => saidIn([locale], bodies.find((body) => body.id === id)?.name ?? null) ?? []
		),
		lacksEvidence: lacksEvidence(passage),
		findings: passage.findings.flatMap((id) => takenViews.find((finding) => finding.id === id) ?? []),
		commitments: promised
			.filter(({ clauseKey }) => clauseKey === passage.key)
			.map((commitment) => commitmentView(commitment, { locale, forChildren }))
	});

	return {
		slug,
		title: saidIn([shown, resolution.authoritativeLanguage], resolution.title)!,
		forum: { slug: forum.slug, title: saidIn([locale], forum.title)! },
		adoptedOn: formatDay(locale, resolution.adoptedOn!),
		adoptedHow: resolution.adoptedHow!,
		hash: resolution.hash!,
		authoritative: {
			tag: resolution.authoritativeLanguage,
			name: languageName(resolution.authoritativeLanguage, locale)
		},
		isTranslation: shown !== resolution.authoritativeLanguage,
		shown,
		languages: languages.map((tag) => ({ tag, name: languageName(tag) })),
		passages: resolution.passages.map(view),
		untaken: await findingViews(sql, await untakenFindings(sql, consultationIds), { locale, forChildren }),
		ways: await Promise.all(consultationIds.map((id) => sixSteps(sql, id, locale)))
	};
}

export type ResolutionPage = Awaited<ReturnType<typeof resolutionPage>>;

/** What the summaries in force say that no clause of any resolution rests on. */
async function untakenFindings(sql: Database, consultationIds: readonly string[]) {
	const all = await Promise.all(
		consultationIds.map((consultationId) => publishedFindings(sql, { consultationId }))
	);
	const findings = all.flat();
	const clauses = await clausesOfFindings(
		sql,
		findings.map(({ id }) => id)
	);
	return findings.filter(({ id }) => !clauses.some((clause) => clause.findings.includes(id)));
}

/** The language that counts first, then every other in which some passage is written. */
function languagesOf(passages: readonly Passage[], authoritative: string): string[] {
	const written = passages.flatMap(({ texts }) => Object.keys(texts).filter((tag) => texts[tag]?.trim()));
	return [...new Set([authoritative, ...written])];
}
