import { redirect } from '@sveltejs/kit';
import { resolve } from '$app/paths';
import { database } from '#lib/server/database.ts';
import { clearChild, readSecret, readSession } from '#lib/server/http/child.ts';
import { placeOfNextChild } from '#lib/server/http/ready-computer.ts';
import { isHandedIn } from '#lib/server/participation/drafts.ts';
import { printReceipt, receiptOf } from '#lib/server/participation/receipt.ts';
import type { Actions, PageServerLoad } from './$types';

export const load: PageServerLoad = async (event) => {
	const session = readSession(event);
	const secret = readSecret(event);
	// A receipt is shown only when its submission is in the database.
	if (!session || !secret || !(await isHandedIn(database, session, secret)))
		redirect(303, resolve('/(child)/take-part'));
	return { receipt: printReceipt(receiptOf(secret)) };
};

export const actions: Actions = {
	default(event) {
		clearChild(event);
		redirect(303, placeOfNextChild(event));
	}
};
