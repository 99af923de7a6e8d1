import type { RequestEvent } from '@sveltejs/kit';
import { transaction } from '../database.ts';
import { LONGEST_COMPLAINT, tellOfProblem } from '../safeguarding/tell-of-problem.ts';
import { tryWithin } from './wrong-tries.ts';

/** What became of it, and what was written where it did not arrive. */
export type Complaint = { words: string; outcome: 'sent' | 'empty' | 'wait' };

/** Gives the complaint of a form to the safeguarding lead. */
export async function sentComplaint(
	event: RequestEvent,
	form: FormData,
	about: { partId: string; sessionId: string | null }
): Promise<{ complaint: Complaint }> {
	const words = String(form.get('problem') ?? '')
		.replaceAll('\0', '')
		.trim()
		.slice(0, LONGEST_COMPLAINT);
	if (words === '') return { complaint: { words, outcome: 'empty' } };
	// Every one of them counts as a try, so that nobody floods the lead.
	const tried = await tryWithin(event, 'problem', () => Promise.resolve(undefined));
	if ('waitSeconds' in tried) return { complaint: { words, outcome: 'wait' } };
	await transaction((sql) => tellOfProblem(sql, about, words, event.locals.locale));
	return { complaint: { words: '', outcome: 'sent' } };
}
