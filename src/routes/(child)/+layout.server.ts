import { childMessagesFiles } from '#lib/i18n/load-messages.ts';
import { findVersion } from '#lib/server/consultations/definition-version.ts';
import { database } from '#lib/server/database.ts';
import { helpLinesFor } from '#lib/server/http/help-lines.ts';
import { languageAt, needSession, placeOf, surroundingOf } from '#lib/server/http/child.ts';
import type { LayoutServerLoad } from './$types';

// Reads neither route nor URL, so that it is sent once and not again with every question.
export const load: LayoutServerLoad = async (event) => {
	const here = (await placeOf(event)) ?? (await needSession(event));
	const definition = await findVersion(database, here.consultationId, here.version);
	event.locals.locale = surroundingOf(languageAt(event, here), definition);
	event.locals.language = event.locals.locale;
	return {
		locale: event.locals.locale,
		tone: here.tone,
		messagesFiles: childMessagesFiles(event.locals.locale, here.tone),
		help: await helpLinesFor(here.country, event.locals.locale),
		sign: { colour: here.signColour, picture: here.signPicture }
	};
};
