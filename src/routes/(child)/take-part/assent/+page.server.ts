import { randomBytes } from 'node:crypto';
import { fail, redirect } from '@sveltejs/kit';
import { resolve } from '$app/paths';
import * as z from 'zod';
import { wayData } from '#lib/child/way-data.ts';
import { database, transaction } from '#lib/server/database.ts';
import { Refusal } from '#lib/server/errors.ts';
import { findVersion } from '#lib/server/consultations/definition-version.ts';
import { clearChild, draftOf, languageOf, needSession } from '#lib/server/http/child.ts';
import { formFields } from '#lib/server/http/forms.ts';
import { writeCookie } from '#lib/server/http/cookies.ts';
import { findSpoken } from '#lib/server/http/spoken.ts';
import { SECRET_BYTES } from '#lib/server/participation/receipt.ts';
import { startDraft, type Started } from '#lib/server/participation/start-draft.ts';
import type { Actions, PageServerLoad } from './$types';

/** Scripts send the key of their tab. */
const TabForm = z.object({
	tab: z
		.string()
		.regex(/^[0-9a-f]{32}$/)
		.nullable()
		.catch(null)
});

export const load: PageServerLoad = async (event) => {
	await needSession(event);
	if (await draftOf(event)) redirect(303, resolve('/(child)/take-part'));
};

export const actions: Actions = {
	async yes(event) {
		const session = await needSession(event);
		const { tab } = TabForm.parse(formFields(await event.request.formData()));
		const secret = randomBytes(SECRET_BYTES);
		const language = languageOf(event, session.languages);
		let started: Started;
		try {
			started = await transaction((sql) => startDraft(sql, session.id, secret, language, tab));
		} catch (refusal) {
			if (refusal instanceof Refusal) return fail(refusal.status, { refused: refusal.key });
			throw refusal;
		}
		writeCookie(event, 'draft', secret.toString('base64url'));
		const definition = await findVersion(database, session.consultationId, started.version);
		// The page's scripts go on by themselves.
		if (tab) {
			const spoken = await findSpoken(session.consultationId, language);
			return { way: wayData(definition, { ...session, ...started, language, answers: {} }, spoken) };
		}
		const [first] = definition.questions;
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
