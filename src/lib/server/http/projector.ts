import type { RequestEvent } from '@sveltejs/kit';
import { questionView } from '#lib/child/question-view.ts';
import { ABOUT_FIELDS } from '#lib/definition/definition.ts';
import { chooseWording } from '#lib/definition/wording.ts';
import { loadMessages } from '#lib/i18n/load-messages.ts';
import { findVersion } from '../consultations/definition-version.ts';
import { database } from '../database.ts';
import { NotFound } from '../errors.ts';
import { languageName } from '../formats.ts';
import { findClassSession } from '../groups/class-sessions.ts';
import { openSession } from '../groups/open-sessions.ts';
import { surroundingOf } from './child.ts';
import { placesOfDesk, waysIn, type AtDesk } from './session-desk.ts';

/**
 * What hangs on the wall of a lesson: sign and code, what it is about in one of the session's languages
 * (`?in=kk`), and where all read together one question after another (`?at=3`). Never whose class it is.
 */
export async function projector(desk: AtDesk, event: RequestEvent) {
	const { joinCode, readTogether } = await findClassSession(database, desk.runner, desk.session);
	const session = await openSession(database, desk.session);
	if (!session || !joinCode) throw new NotFound('sessions.has_ended');
	const definition = await findVersion(database, session.consultationId, session.version);

	const asked = event.url.searchParams.get('in');
	const language = session.languages.find((tag) => tag === asked) ?? session.languages[0]!;
	const locale = surroundingOf(language, definition);
	event.locals.language = locale;

	const at = readTogether ? Number(event.url.searchParams.get('at') ?? 0) : 0;
	const question = definition.questions[at - 1];
	return {
		messages: loadMessages(locale, ['sessions', 'child']),
		places: placesOfDesk(desk),
		sign: { colour: session.signColour, picture: session.signPicture },
		join: waysIn(joinCode, event.url),
		language,
		languages: session.languages.map((tag) => ({ tag, name: languageName(tag) })),
		title: definition.title[language] ?? '',
		about: ABOUT_FIELDS.map((field) => ({
			field,
			text: chooseWording(definition.about[field], language, session.tone)
		})),
		reading: readTogether && {
			at: question ? at : 0,
			of: definition.questions.length,
			question: question && questionView(question, language, session.tone, null)
		}
	};
}
