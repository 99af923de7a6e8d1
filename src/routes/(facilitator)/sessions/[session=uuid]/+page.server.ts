import { fail } from '@sveltejs/kit';
import { resolve } from '$app/paths';
import { printCode } from '#lib/codes/code.ts';
import { qrPath } from '#lib/codes/qr-path.ts';
import { chooseText } from '#lib/definition/wording.ts';
import { consultationNames } from '#lib/server/consultations/consultation-names.ts';
import { database, transaction } from '#lib/server/database.ts';
import { Refusal } from '#lib/server/errors.ts';
import { formatHour, formatMoment, languageName } from '#lib/server/formats.ts';
import { EXTENSION_MINUTES } from '#lib/server/groups/class-session.ts';
import { findClassSession } from '#lib/server/groups/class-sessions.ts';
import { extendClassSession } from '#lib/server/groups/extend-class-session.ts';
import { answeringNow } from '#lib/server/participation/answering-now.ts';
import type { Actions, PageServerLoad } from './$types';

export const load: PageServerLoad = async ({ locals: { viewer, locale }, params, url, depends }) => {
	depends('heard:class-session');
	const session = await findClassSession(database, viewer!, params.session);
	const [answering, names] = await Promise.all([
		answeringNow(database, session.id),
		consultationNames(database)
	]);
	const consultation = names.find(({ id }) => id === session.consultationId);
	return {
		id: session.id,
		isRunning: session.state !== 'ended',
		groupName: session.groupName,
		place: chooseText(session.placeName, [locale]),
		title: consultation && chooseText(consultation.title, [locale]),
		slug: consultation?.slug,
		sign: { colour: session.signColour, picture: session.signPicture },
		tone: session.tone,
		languages: session.languages.map((tag) => ({ tag, name: languageName(tag) })),
		headCount: session.headCount,
		handedIn: session.handedIn,
		answering,
		opened: formatMoment(locale, session.openedAt),
		until: formatHour(locale, session.until),
		extension: EXTENSION_MINUTES,
		join: session.joinCode && {
			code: printCode(session.joinCode),
			address: spoken(url, 'join'),
			qr: qrPath(new URL(`${resolve('/')}join/${session.joinCode}`, url).href)
		},
		answer: { code: printCode(session.answerCode), address: spoken(url, 'answer') }
	};
};

/** An address as it is read aloud, without its protocol. */
function spoken(url: URL, path: string) {
	const { host, pathname } = new URL(resolve('/') + path, url);
	return host + pathname;
}

export const actions: Actions = {
	async extend({ locals, params }) {
		try {
			await transaction((sql) => extendClassSession(sql, locals.viewer!, params.session));
		} catch (fault) {
			if (!(fault instanceof Refusal)) throw fault;
			return fail(fault.status, { refused: fault.key });
		}
	}
};
