import { error, redirect } from '@sveltejs/kit';
import { resolve } from '$app/paths';
import { normaliseCode } from '#lib/codes/code.ts';
import { loadMessages } from '#lib/i18n/load-messages.ts';
import { isLocale, type Locale } from '#lib/i18n/locales.ts';
import { database } from '#lib/server/database.ts';
import { answerPage } from '#lib/server/feedback/answer-page.ts';
import { sessionOfAnswerCode, type AnsweredClass } from '#lib/server/groups/session-of-answer-code.ts';
import { sentComplaint } from '#lib/server/http/complaint.ts';
import { readCookie } from '#lib/server/http/cookies.ts';
import { tryWithin } from '#lib/server/http/wrong-tries.ts';
import type { Actions, PageServerLoad, RequestEvent } from './$types';

export const load: PageServerLoad = async (event) => {
	const { locale } = event.locals;
	const found = await needClass(event);
	const own = ownLanguage(event, found);
	if (own) redirect(303, `?lang=${own}`);
	return {
		answer: await answerPage(database, found, locale),
		texts: loadMessages(locale, ['receipt'])
	};
};

export const actions: Actions = {
	async problem(event) {
		const found = await needClass(event);
		return sentComplaint(event, await event.request.formData(), found);
	}
};

async function needClass(event: RequestEvent): Promise<AnsweredClass> {
	const code = normaliseCode(event.params.code) ?? '';
	const tried = await tryWithin(event, 'answer', () => sessionOfAnswerCode(database, code));
	if (!('waitSeconds' in tried))
		return tried.found ?? redirect(303, `${resolve('/(public)/answer')}?wrong=1`);
	// A form is not led away from what was written in it.
	if (event.request.method === 'POST') error(429, 'error.unexpected');
	redirect(303, `${resolve('/(public)/answer')}?wait=1`);
}

/** The language of the class, for who has chosen none here and whose browser asks for one that it did not answer in. */
function ownLanguage(event: RequestEvent, { languages }: AnsweredClass): Locale | undefined {
	if (event.url.searchParams.has('lang') || readCookie(event, 'lang')) return undefined;
	const spoken = languages.map((language) => language.split('-')[0]!);
	return spoken.includes(event.locals.locale) ? undefined : spoken.find(isLocale);
}
