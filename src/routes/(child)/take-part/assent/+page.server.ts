import { randomBytes } from 'node:crypto';
import { fail, redirect } from '@sveltejs/kit';
import { resolve } from '$app/paths';
import { database, transaction } from '#lib/server/database.ts';
import { Refusal } from '#lib/server/errors.ts';
import { findVersion } from '#lib/server/consultations/definition-version.ts';
import { clearChild, draftOf, languageOf, needSession } from '#lib/server/http/child.ts';
import { writeCookie } from '#lib/server/http/cookies.ts';
import { SECRET_BYTES } from '#lib/server/participation/receipt.ts';
import { startDraft } from '#lib/server/participation/start-draft.ts';
import type { Actions, PageServerLoad } from './$types';

export const load: PageServerLoad = async (event) => {
	await needSession(event);
	if (await draftOf(event)) redirect(303, resolve('/(child)/take-part'));
};

export const actions: Actions = {
	async yes(event) {
		const session = await needSession(event);
		const secret = randomBytes(SECRET_BYTES);
		try {
			await transaction((sql) => startDraft(sql, session.id, secret, languageOf(event, session.languages)));
		} catch (refusal) {
			if (refusal instanceof Refusal) return fail(refusal.status, { refused: refusal.key });
			throw refusal;
		}
		writeCookie(event, 'draft', secret.toString('base64url'));
		const { questions } = await findVersion(database, session.consultationId, session.version);
		const first = questions[0];
		redirect(
			303,
			first
				? resolve('/(child)/take-part/questions/[key]', { key: first.key })
				: resolve('/(child)/take-part/check')
		);
	},
	/** Nothing is stored and nothing counted: there is something quiet to do instead. */
	no(event) {
		clearChild(event);
		redirect(303, resolve('/(entrance)/rights'));
	}
};
