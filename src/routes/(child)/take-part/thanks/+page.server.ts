import { redirect } from '@sveltejs/kit';
import * as z from 'zod';
import { resolve } from '$app/paths';
import { loadMessages } from '#lib/i18n/load-messages.ts';
import { database, transaction } from '#lib/server/database.ts';
import { clearChild, joinedSessionOf, readSecret, readSession } from '#lib/server/http/child.ts';
import { readCookie, writeCookie } from '#lib/server/http/cookies.ts';
import { formFields } from '#lib/server/http/forms.ts';
import { placeOfNextChild } from '#lib/server/http/ready-computer.ts';
import { pictureView } from '#lib/server/http/picture-views.ts';
import { isHandedIn } from '#lib/server/participation/drafts.ts';
import { countFeelings, FEELINGS, FELT } from '#lib/server/participation/feelings.ts';
import { printReceipt, receiptOf } from '#lib/server/participation/receipt.ts';
import type { Actions, PageServerLoad, RequestEvent } from './$types';

const FeelingsForm = z.partialRecord(z.enum(FEELINGS), z.enum(FELT));

export const load: PageServerLoad = async (event) => {
	const secret = await needHandedIn(event);
	const { locale } = await event.parent();
	const { pictures, number } = printReceipt(receiptOf(secret));
	return {
		texts: loadMessages(locale, ['thanks']),
		receipt: { pictures: pictures.map((key) => pictureView(key, locale)), number },
		address: `${event.url.host}${new URL(resolve('/(public)/receipt'), event.url).pathname}`,
		feelings: FEELINGS,
		felt: FELT,
		hasFelt: readCookie(event, 'felt') !== undefined
	};
};

export const actions: Actions = {
	async feelings(event) {
		await needHandedIn(event);
		const session = await joinedSessionOf(event);
		if (!session) redirect(303, resolve('/(entrance)/join'));
		const { partId, tone } = session;
		const said = FeelingsForm.safeParse(formFields(await event.request.formData()));
		if (said.success && !readCookie(event, 'felt'))
			await transaction((sql) => countFeelings(sql, partId, tone, said.data));
		writeCookie(event, 'felt', 'said');
		redirect(303, `${resolve('/(child)/take-part/thanks')}#felt`);
	},

	/** Nothing of the child stays: either the next one begins, or there is something quiet to read. */
	async finish(event) {
		const then = (await event.request.formData()).get('then');
		clearChild(event);
		redirect(303, then === 'next' ? placeOfNextChild(event) : resolve('/(entrance)/away'));
	}
};

/** A receipt is shown only when its submission is in the database. */
async function needHandedIn(event: RequestEvent): Promise<Uint8Array> {
	const session = readSession(event);
	const secret = readSecret(event);
	if (!session || !secret || !(await isHandedIn(database, session, secret)))
		redirect(303, resolve('/(child)/take-part'));
	return secret;
}
