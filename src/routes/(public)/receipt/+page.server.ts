import { fail } from '@sveltejs/kit';
import { database } from '#lib/server/database.ts';
import { receiptPage } from '#lib/server/feedback/answer-page.ts';
import { readReceipt } from '#lib/server/participation/receipt.ts';
import type { Actions } from './$types';

export const actions: Actions = {
	// The page answers the form itself: a receipt stands in no address.
	async default({ request, locals: { locale } }) {
		const typed = String((await request.formData()).get('receipt') ?? '').slice(0, 60);
		const receipt = readReceipt(typed);
		if (!receipt) return fail(422, { typed, wrong: 'public.receipt_short' as const });
		const page = await receiptPage(database, receipt, locale);
		return page ? { page } : fail(404, { typed, wrong: 'public.receipt_unknown' as const });
	}
};
