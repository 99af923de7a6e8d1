import { fail } from '@sveltejs/kit';
import { forgetContributions } from '#lib/server/contributions/forget-contributions.ts';
import { database, transaction } from '#lib/server/database.ts';
import { receiptPage } from '#lib/server/feedback/answer-page.ts';
import { readReceipt } from '#lib/server/participation/receipt.ts';
import { withdrawSubmission } from '#lib/server/participation/withdraw-submission.ts';
import type { Actions, RequestEvent } from './$types';

// The page answers its forms itself: a receipt stands in no address.
export const actions: Actions = {
	look: (event) => receiptHeld(event),
	/** The page before the weighty step. */
	async ask(event) {
		const held = await receiptHeld(event);
		return 'page' in held ? { ...held, asks: true } : held;
	},
	withdraw: (event) =>
		receiptHeld(event, (receipt) =>
			transaction(async (sql) => {
				const withdrawn = await withdrawSubmission(sql, receipt);
				if (withdrawn) await forgetContributions(sql, withdrawn.partId, withdrawn.submissionId);
			})
		)
};

/** What the typed receipt opens, after what is to be done with it was done. */
async function receiptHeld(
	{ request, locals: { locale } }: RequestEvent,
	act: (receipt: Uint8Array) => Promise<void> = async () => {}
) {
	const typed = String((await request.formData()).get('receipt') ?? '').slice(0, 60);
	const receipt = readReceipt(typed);
	if (!receipt) return fail(422, { typed, wrong: 'public.receipt_short' as const });
	await act(receipt);
	const page = await receiptPage(database, receipt, locale);
	return page ? { typed, page } : fail(404, { typed, wrong: 'public.receipt_unknown' as const });
}
