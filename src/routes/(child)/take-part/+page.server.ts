import { redirect } from '@sveltejs/kit';
import { resolve } from '$app/paths';
import { ABOUT_FIELDS } from '#lib/definition/definition.ts';
import { chooseWording } from '#lib/definition/wording.ts';
import { isLocale, LOCALE_NAMES } from '#lib/i18n/locales.ts';
import { findVersion } from '#lib/server/consultations/definition-version.ts';
import { database } from '#lib/server/database.ts';
import { languageName } from '#lib/server/formats.ts';
import { draftOf, endDraft, languageOf, needSession } from '#lib/server/http/child.ts';
import { writeCookie } from '#lib/server/http/cookies.ts';
import { placeOfNextChild } from '#lib/server/http/ready-computer.ts';
import { findSpoken } from '#lib/server/http/spoken.ts';
import type { Actions, PageServerLoad } from './$types';

export const load: PageServerLoad = async (event) => {
	const session = await needSession(event);
	const language = languageOf(event, session.languages);
	const definition = await findVersion(database, session.consultationId, session.version);
	const about = ABOUT_FIELDS.map((field) => ({
		field,
		text: chooseWording(definition.about[field], language, session.tone)
	}));
	const spoken = await findSpoken(session.consultationId, language);
	return {
		language,
		languages: session.languages.map((tag) => ({
			tag,
			name: isLocale(tag) ? LOCALE_NAMES[tag] : languageName(tag)
		})),
		title: definition.title[language] ?? '',
		about,
		spoken: spoken(about.flatMap(({ text }) => text ?? [])),
		begun: (await draftOf(event)) !== undefined,
		gone: event.url.searchParams.has('gone')
	};
};

export const actions: Actions = {
	async language(event) {
		const { languages } = await needSession(event);
		const asked = (await event.request.formData()).get('language');
		const language = languages.find((tag) => tag === asked);
		if (language) writeCookie(event, 'speak', language);
		redirect(303, resolve('/(child)/take-part'));
	},
	/** A child sat down where another had begun: the other's answers go, unread. */
	async anew(event) {
		await endDraft(event);
		redirect(303, placeOfNextChild(event));
	}
};
