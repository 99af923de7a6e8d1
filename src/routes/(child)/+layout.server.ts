import { childMessagesFiles } from '#lib/i18n/load-messages.ts';
import { findVersion } from '#lib/server/consultations/definition-version.ts';
import { database } from '#lib/server/database.ts';
import { draftOf, languageOf, needSession, surroundingOf } from '#lib/server/http/child.ts';
import type { LayoutServerLoad } from './$types';

// Reads neither route nor URL, so that it is sent once and not again with every question.
export const load: LayoutServerLoad = async (event) => {
	const here = (await draftOf(event)) ?? (await needSession(event));
	const language = 'language' in here ? here.language : languageOf(event, here.languages);
	const definition = await findVersion(database, here.consultationId, here.version);
	event.locals.locale = surroundingOf(language, definition);
	event.locals.language = event.locals.locale;
	return {
		locale: event.locals.locale,
		tone: here.tone,
		messagesFiles: childMessagesFiles(event.locals.locale, here.tone),
		sign: { colour: here.signColour, picture: here.signPicture }
	};
};
