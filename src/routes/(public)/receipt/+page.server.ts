import { fail } from '@sveltejs/kit';
import { loadMessages } from '#lib/i18n/load-messages.ts';
import { contributionsOfSubmission } from '#lib/server/contributions/contributions-of-submission.ts';
import { forgetContributions } from '#lib/server/contributions/forget-contributions.ts';
import { database, transaction } from '#lib/server/database.ts';
import { receiptPage } from '#lib/server/feedback/answer-page.ts';
import { sentComplaint, type Complaint } from '#lib/server/http/complaint.ts';
import { tryWithin } from '#lib/server/http/wrong-tries.ts';
import { queueAgain } from '#lib/server/moderation/queue-again.ts';
import { askForSecondLook } from '#lib/server/participation/ask-for-second-look.ts';
import { digitsOfReceipt, readReceiptDigits } from '#lib/server/participation/receipt.ts';
import { submissionOfReceipt, type ReceiptHeld } from '#lib/server/participation/submission-of-receipt.ts';
import { withdrawSubmission } from '#lib/server/participation/withdraw-submission.ts';
import type { Actions, PageServerLoad, RequestEvent } from './$types';
import { readTyped, receiptTyped, type Typed } from './typed-receipt.ts';

export const load: PageServerLoad = ({ locals: { locale } }) => ({
	texts: loadMessages(locale, ['receipt'])
});

// The page answers its forms itself: a receipt stands in no address.
export const actions: Actions = {
	/** The pictures of what was typed so far: nothing is tried yet. */
	async pictures({ request, locals: { locale } }) {
		return { typed: readTyped(await request.formData(), locale) };
	},

	look: (event) => withReceipt(event),

	/** The page before the weighty step. */
	ask: (event) => withReceipt(event, () => ({ asks: true })),

	withdraw: (event) =>
		withReceipt(event, ({ receipt }) =>
			transaction(async (sql) => {
				const withdrawn = await withdrawSubmission(sql, receipt);
				if (withdrawn) await forgetContributions(sql, withdrawn.partId, withdrawn.submissionId);
			})
		),

	again: (event) =>
		withReceipt(event, ({ held }) =>
			transaction(async (sql) => {
				if (await askForSecondLook(sql, held))
					await queueAgain(sql, await contributionsOfSubmission(sql, held));
			})
		),

	problem: (event) => withReceipt(event, ({ held, form }) => sentComplaint(event, form, held))
};

type Opened = { receipt: Uint8Array; held: ReceiptHeld; form: FormData };
type Extra = { asks?: true; complaint?: Complaint };

/** What the receipt of this form opens, after what is to be done with it was done. */
async function withReceipt(
	event: RequestEvent,
	act: (opened: Opened) => Extra | void | Promise<Extra | void> = () => {}
) {
	const { locale } = event.locals;
	const form = await event.request.formData();
	const typed = readTyped(form, locale);
	const carried = form.get('receipt');
	const receipt = carried === null ? receiptTyped(typed) : readReceiptDigits(String(carried));
	if (!receipt) return fail(422, { typed, trouble: troubleOf(typed) });

	const tried = await tryWithin(event, 'receipt', () => submissionOfReceipt(database, receipt));
	if ('waitSeconds' in tried) return fail(429, { typed, trouble: 'wait' as const });
	if (!tried.found) return fail(404, { typed, trouble: 'unknown' as const });

	const extra = await act({ receipt, held: tried.found, form });
	const held = await submissionOfReceipt(database, receipt);
	const page = await receiptPage(database, held ?? tried.found, locale);
	return { receipt: digitsOfReceipt(receipt), page, ...extra };
}

/** Of words each place tells its own trouble; what is left is the number. */
function troubleOf({ slots }: Typed) {
	const isEmpty = slots.every(({ typed }) => typed.trim() === '');
	return isEmpty || slots.every(({ chosen }) => chosen) ? ('number' as const) : ('words' as const);
}
