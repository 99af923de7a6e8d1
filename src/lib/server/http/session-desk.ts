import { redirect, type RequestEvent } from '@sveltejs/kit';
import { resolve } from '$app/paths';
import { printCode } from '#lib/codes/code.ts';
import { qrPath } from '#lib/codes/qr-path.ts';
import { chooseText } from '#lib/definition/wording.ts';
import { consultationNames } from '../consultations/consultation-names.ts';
import { database, transaction, type Transaction } from '../database.ts';
import { NotFound } from '../errors.ts';
import { formatHour, formatMoment, languageName } from '../formats.ts';
import { EXTENSION_MINUTES } from '../groups/class-session.ts';
import { findClassSession } from '../groups/class-sessions.ts';
import { endClassSession } from '../groups/end-class-session.ts';
import { extendClassSession } from '../groups/extend-class-session.ts';
import { openSession } from '../groups/open-sessions.ts';
import { pauseClassSession } from '../groups/pause-class-session.ts';
import { openPreparedSession, resumeClassSession } from '../groups/resume-class-session.ts';
import { ringBell } from '../groups/ring-bell.ts';
import { holdsSlip, type Runner } from '../groups/runner.ts';
import { answeringNow } from '../participation/answering-now.ts';
import { makeReady } from './ready-computer.ts';
import { refused } from './refused.ts';

/** Whoever runs a session in this request, and which. */
export type AtDesk = { runner: Runner; session: string };

/** Where the pages of a session are: a facilitator's by its id, a slip's without. */
export function placesOfDesk({ runner, session }: AtDesk) {
	const here = holdsSlip(runner)
		? resolve('/(slip)/slip/session')
		: resolve('/(facilitator)/sessions/[session=uuid]', { session });
	return { here, end: `${here}/end`, show: `${here}/show` };
}

/** What the desk of a session shows: the code, how far the children are, and what can be done. */
export async function sessionDesk(desk: AtDesk, { locals: { locale }, url }: RequestEvent) {
	const session = await findClassSession(database, desk.runner, desk.session);
	const [answering, names] = await Promise.all([
		answeringNow(database, session.id),
		consultationNames(database)
	]);
	const consultation = names.find(({ id }) => id === session.consultationId);
	return {
		places: placesOfDesk(desk),
		state: session.state,
		bell: session.bell,
		groupName: session.groupName,
		place: chooseText(session.placeName, [locale]),
		title: consultation && chooseText(consultation.title, [locale]),
		sign: { colour: session.signColour, picture: session.signPicture },
		tone: session.tone,
		languages: session.languages.map((tag) => ({ tag, name: languageName(tag) })),
		readTogether: session.readTogether,
		headCount: session.headCount,
		handedIn: session.handedIn,
		answering,
		opened: formatMoment(locale, session.openedAt),
		until:
			session.state === 'prepared' || session.state === 'paused' ? null : formatHour(locale, session.until),
		extension: EXTENSION_MINUTES,
		hasSlip: session.hasSlip,
		join: session.joinCode && waysIn(session.joinCode, url),
		answer: { code: printCode(session.answerCode), address: spoken(url, 'answer') }
	};
}

/** A join code as it is shown, typed and photographed. */
export function waysIn(code: string, url: URL) {
	return {
		code: printCode(code),
		address: spoken(url, 'join'),
		qr: qrPath(new URL(`${resolve('/')}join/${code}`, url).href)
	};
}

/** An address as it is read aloud, without its protocol. */
function spoken(url: URL, path: string) {
	const { host, pathname } = new URL(resolve('/') + path, url);
	return host + pathname;
}

type Change = (sql: Transaction, runner: Runner, session: string) => Promise<void>;

/** What can be done at a desk; `ready` hands this computer to the children. */
export function deskActions<Event extends RequestEvent>(deskOf: (event: Event) => Promise<AtDesk>) {
	const changing = (change: Change) => async (event: Event) => {
		const desk = await deskOf(event);
		try {
			await transaction((sql) => change(sql, desk.runner, desk.session));
		} catch (fault) {
			return refused(fault, {});
		}
		redirect(303, placesOfDesk(desk).here);
	};
	return {
		open: changing(openPreparedSession),
		pause: changing(pauseClassSession),
		resume: changing(resumeClassSession),
		extend: changing(extendClassSession),
		bell: changing(ringBell),
		async ready(event: Event) {
			const { runner, session } = await deskOf(event);
			await findClassSession(database, runner, session);
			const open = await openSession(database, session);
			if (!open) throw new NotFound();
			await makeReady(event, open);
			redirect(303, resolve('/(child)/take-part/ready'));
		}
	};
}

/** The page before a session ends: whose it is, and how many are answering. */
export async function beforeEnd(desk: AtDesk) {
	const session = await findClassSession(database, desk.runner, desk.session);
	const { here } = placesOfDesk(desk);
	if (session.state === 'ended') redirect(303, here);
	return { here, groupName: session.groupName, answering: await answeringNow(database, session.id) };
}

export async function endAtDesk(desk: AtDesk) {
	await transaction((sql) => endClassSession(sql, desk.runner, desk.session));
}
