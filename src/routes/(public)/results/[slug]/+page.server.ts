import { database } from '#lib/server/database.ts';
import { countryName, formatDay, languageName } from '#lib/server/formats.ts';
import { sixSteps } from '#lib/server/feedback/six-steps.ts';
import { clausesOfFindings } from '#lib/server/forums/clauses-of-findings.ts';
import { findingsOf } from '#lib/server/summaries/published-findings.ts';
import { findPublishedSummary } from '#lib/server/summaries/published-summaries.ts';
import { publishedTables, publishedThemes } from '#lib/server/summaries/published-tables.ts';
import { readerOf, toldText } from '#lib/server/summaries/told.ts';
import { byQuestion, findingView, hasAny, numberView, tableView, themeViews } from './results-view.ts';
import type { PageServerLoad } from './$types';

export const load: PageServerLoad = async ({ locals: { locale }, params, url, setHeaders }) => {
	const summary = await findPublishedSummary(database, params.slug);
	const { definition, countingId, themesCountingId, texts, childTexts } = summary;
	const forChildren = url.searchParams.get('for') === 'children';
	const reader = readerOf(locale, forChildren);
	const tables = await publishedTables(database, countingId, definition, reader);
	const findings = await findingsOf(database, summary.id);
	const { themes, of } = await publishedThemes(database, themesCountingId, reader);
	const clauses = await clausesOfFindings(
		database,
		findings.map(({ id }) => id)
	);
	const text = toldText(forChildren && hasAny(childTexts) ? childTexts : texts, reader);
	const [participants, ...questions] = tables.map((table) => tableView(locale, table));
	// Quotes of children are for readers, not for search engines.
	setHeaders({ 'x-robots-tag': 'noindex' });

	return {
		slug: summary.slug,
		forChildren,
		hasChildTexts: hasAny(childTexts),
		title: toldText(definition.title, reader),
		text,
		missing: text.language === locale ? null : languageName(text.language, locale),
		publishedOn: formatDay(locale, summary.publishedOn),
		number: summary.number,
		reason: summary.reason,
		countries: (tables[0]?.columns ?? []).map(({ country }) => countryName(locale, country)),
		languages: definition.languages.map((tag) => languageName(tag, locale)),
		steps: await sixSteps(database, summary.consultationId, locale),
		findings: findings.map((finding) => ({
			...findingView(locale, reader, finding, tables, forChildren),
			clauses: clauses
				.filter((clause) => clause.findings.includes(finding.id))
				.map(({ slug, key, marker }) => ({ slug, key, marker }))
		})),
		themes: themeViews(locale, themes),
		contributions: numberView(locale, of),
		participants,
		questions: byQuestion(questions)
	};
};
