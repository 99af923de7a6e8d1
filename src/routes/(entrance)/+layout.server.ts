import { findVersion } from '#lib/server/consultations/definition-version.ts';
import { database } from '#lib/server/database.ts';
import { loadMessages } from '#lib/i18n/load-messages.ts';
import { draftOf, surroundingOf } from '#lib/server/http/child.ts';
import { isReady } from '#lib/server/http/ready-computer.ts';
import type { LayoutServerLoad } from './$types';

// A child who comes from its questions reads on in its own language.
export const load: LayoutServerLoad = async (event) => {
	const draft = await draftOf(event);
	if (draft) {
		const definition = await findVersion(database, draft.consultationId, draft.version);
		event.locals.locale = surroundingOf(draft.language, definition);
		event.locals.language = event.locals.locale;
	}
	return {
		messages: loadMessages(event.locals.locale, ['entrance']),
		onItsWay: draft !== undefined,
		isReady: isReady(event)
	};
};
