import { findVersion } from '#lib/server/consultations/definition-version.ts';
import { database } from '#lib/server/database.ts';
import { loadMessages } from '#lib/i18n/load-messages.ts';
import { draftOf, languageAt, placeOf, surroundingOf } from '#lib/server/http/child.ts';
import { isReady } from '#lib/server/http/ready-computer.ts';
import type { LayoutServerLoad } from './$types';

// A child who comes from its class reads on in its own language.
export const load: LayoutServerLoad = async (event) => {
	const here = await placeOf(event);
	if (here) {
		const definition = await findVersion(database, here.consultationId, here.version);
		event.locals.locale = surroundingOf(languageAt(event, here), definition);
		event.locals.language = event.locals.locale;
	}
	// The page that frees the computer is loaded beside this: its class is over, whichever of the two was first.
	const isFreed = event.route.id === '/(entrance)/join/over';
	return {
		messages: loadMessages(event.locals.locale, ['entrance', 'error']),
		safety: loadMessages(event.locals.locale, ['safety']),
		/** In its class, and among its questions. */
		inClass: here !== undefined && !isFreed,
		onItsWay: (await draftOf(event)) !== undefined,
		isReady: isReady(event) && !isFreed,
		youngest: here?.tone === '7-9'
	};
};
