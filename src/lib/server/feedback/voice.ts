import { commitments } from '../commitments/commitments.ts';
import type { Database } from '../database.ts';
import { NotFound } from '../errors.ts';
import { clausesOfFindings } from '../forums/clauses-of-findings.ts';
import { findingsOfQuote, publishedFindings } from '../summaries/published-findings.ts';
import { commitmentView } from './commitment-view.ts';
import { feedbackAbout } from './feedback-items.ts';
import { feedbackViews } from './feedback-view.ts';
import { findingViews } from './finding-view.ts';
import { saidIn, saidToChildren } from './said.ts';
import { sixSteps } from './six-steps.ts';

/**
 * One voice, followed from the quote to the reply.
 *
 * @throws NotFound  the quote is in no published summary
 */
export async function followVoice(sql: Database, quoteId: string, locale: string) {
	const ids = await findingsOfQuote(sql, quoteId);
	const found = await publishedFindings(sql, { ids });
	if (found.length === 0) throw new NotFound();
	const clauses = await clausesOfFindings(sql, ids);
	const promised = await commitments(sql, {
		clauses: clauses.map(({ resolutionId, key }) => ({ resolutionId, key }))
	});
	const [findings, steps, items] = await Promise.all([
		findingViews(sql, found, { locale }),
		sixSteps(sql, found[0]!.consultationId, locale),
		feedbackAbout(sql, { findings: ids, commitments: promised.map(({ id }) => id) })
	]);
	return {
		quote: findings.flatMap(({ quotes }) => quotes).find(({ id }) => id === quoteId)!,
		steps,
		findings,
		clauses: clauses.map(({ slug, key, marker, texts, childTexts, title }) => ({
			slug,
			key,
			marker,
			text: saidIn([locale], texts),
			child: saidToChildren([locale], childTexts, {}),
			title: saidIn([locale], title)
		})),
		commitments: promised.map((commitment) => commitmentView(commitment, { locale })),
		feedback: await feedbackViews(sql, items, { languages: [locale], tone: '13+', locale })
	};
}

/** A drawing whose way leads through a finding, a clause and a commitment; for the first page. */
export async function voiceToFollow(sql: Database): Promise<string | undefined> {
	const findings = await publishedFindings(sql, 'all');
	const clauses = await clausesOfFindings(
		sql,
		findings.map(({ id }) => id)
	);
	const promised = await commitments(sql, {
		clauses: clauses.map(({ resolutionId, key }) => ({ resolutionId, key }))
	});
	const whole = findings.filter(({ id }) =>
		clauses.some(
			(clause) =>
				clause.findings.includes(id) &&
				promised.some((p) => p.resolutionId === clause.resolutionId && p.clauseKey === clause.key)
		)
	);
	return whole
		.flatMap(({ evidence }) => evidence)
		.filter((each) => each.kind === 'quote')
		.find(({ shown }) => shown?.kind === 'drawing')?.id;
}
