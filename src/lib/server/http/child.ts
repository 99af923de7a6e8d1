import { redirect, type RequestEvent } from '@sveltejs/kit';
import * as z from 'zod';
import { resolve } from '$app/paths';
import type { Definition } from '#lib/definition/definition.ts';
import { isLocale, type Locale } from '#lib/i18n/locales.ts';
import { findVersion } from '../consultations/definition-version.ts';
import { database, transaction } from '../database.ts';
import { joinedSession, openSession, type JoinedSession, type OpenSession } from '../groups/open-sessions.ts';
import {
	findDraft,
	findPlace,
	isHandedIn,
	isOfTab,
	type Draft,
	type DraftPlace
} from '../participation/drafts.ts';
import { SECRET_BYTES } from '../participation/receipt.ts';
import { throwAwayDraft } from '../participation/throw-away-draft.ts';
import { clearCookie, readCookie, writeCookie } from './cookies.ts';

/** The secret of the draft that this browser holds. */
export function readSecret(event: RequestEvent): Uint8Array | undefined {
	const secret = Buffer.from(readCookie(event, 'draft') ?? '', 'base64url');
	return secret.length === SECRET_BYTES ? secret : undefined;
}

/** The key of the tab, which its scripts send: 32 hexadecimal digits. A page that comes by itself has none. */
function readTab(event: RequestEvent): string | null {
	return event.request.headers.get('x-heard-tab');
}

const SessionId = z.uuid();

/** The class session that this browser was let into, or made ready for; what is no id is none. */
export function readSession(event: RequestEvent): string | undefined {
	return SessionId.safeParse(readCookie(event, 'class') ?? readCookie(event, 'ready')).data;
}

const drafts = new WeakMap<App.Locals, Promise<Draft | undefined>>();

/**
 * The child's draft, read once a request. To be looked at it opens again for ten minutes only: later somebody else
 * may sit there. What is sent is taken all the same.
 */
export function draftOf(event: RequestEvent): Promise<Draft | undefined> {
	const known = drafts.get(event.locals);
	if (known) return known;
	const found = readDraft(event);
	drafts.set(event.locals, found);
	return found;
}

async function readDraft(event: RequestEvent) {
	const session = readSession(event);
	const secret = readSecret(event);
	const draft = session && secret ? await findDraft(database, session, secret) : undefined;
	return draft?.isFresh || event.request.method !== 'GET' ? draft : undefined;
}

/** Whether the draft was begun in another tab than the one that asks: then its answers are not shown. */
export function isElsewhere(event: RequestEvent, place: DraftPlace): boolean {
	return !isOfTab(place, readTab(event));
}

/** The draft with its definition, to be shown; without one the child is led to where it belongs. */
export async function needDraft(event: RequestEvent): Promise<{ draft: Draft; definition: Definition }> {
	const draft = (await draftOf(event)) ?? (await leaveDraft(event));
	return { draft, definition: await definitionOf(draft) };
}

/** Where the child answers, to take what it sends; without a draft it is led to where it belongs. */
export async function needPlace(
	event: RequestEvent
): Promise<{ place: DraftPlace; secret: Uint8Array; definition: Definition }> {
	const secret = readSecret(event);
	const place = await draftPlaceOf(event);
	if (!place || !secret) return leaveDraft(event);
	// What another tab sends is not taken: it is shown where it may begin anew.
	if (isElsewhere(event, place)) redirect(303, resolve('/(child)/take-part/check'));
	return { place, secret, definition: await definitionOf(place) };
}

/** Where the child in this browser answers; its draft may have gone meanwhile. */
export async function draftPlaceOf(event: RequestEvent): Promise<DraftPlace | undefined> {
	const session = readSession(event);
	const secret = readSecret(event);
	return session && secret ? findPlace(database, session, secret) : undefined;
}

const definitionOf = ({ consultationId, version }: DraftPlace) =>
	findVersion(database, consultationId, version);

/** There is no draft: the child is led to where it belongs. */
export async function leaveDraft(event: RequestEvent): Promise<never> {
	redirect(303, await placeWithoutDraft(event, readSecret(event)));
}

async function placeWithoutDraft(event: RequestEvent, secret: Uint8Array | undefined) {
	const session = readSession(event);
	if (session && secret && (await isHandedIn(database, session, secret)))
		return resolve('/(child)/take-part/thanks');
	return resolve('/(child)/take-part');
}

const sessions = new WeakMap<App.Locals, Promise<OpenSession | undefined>>();

/** The class session that this browser was let into, while it runs; read once a request. */
export function openSessionOf(event: RequestEvent): Promise<OpenSession | undefined> {
	const id = readSession(event);
	const found = sessions.get(event.locals) ?? (id ? openSession(database, id) : Promise.resolve(undefined));
	sessions.set(event.locals, found);
	return found;
}

/**
 * The class session that this browser was let into; without one to the code, and when it is over to the page that
 * says so.
 */
export async function needSession(event: RequestEvent): Promise<OpenSession> {
	return (await openSessionOf(event)) ?? redirect(303, await placeWithoutSession(event, readSession(event)));
}

/** Where the child in this browser is: at its draft, else in its class, though its lesson may be over. */
export async function placeOf(event: RequestEvent): Promise<Draft | JoinedSession | undefined> {
	return (await draftOf(event)) ?? joinedSessionOf(event);
}

/** The class session that this browser was let into, ended or not. */
export async function joinedSessionOf(event: RequestEvent): Promise<JoinedSession | undefined> {
	const open = await openSessionOf(event);
	const id = readSession(event);
	return open ?? (id ? joinedSession(database, id) : undefined);
}

/** The language of the child at that place. */
export function languageAt(event: RequestEvent, place: Draft | JoinedSession): string {
	return 'language' in place ? place.language : languageOf(event, place.languages);
}

/** Who is answering may still hand in when the lesson is over. */
async function placeWithoutSession(event: RequestEvent, id: string | undefined) {
	if (!id) return resolve('/(entrance)/join');
	return (await draftOf(event)) ? resolve('/(child)/take-part/check') : resolve('/(entrance)/join/over');
}

/** Lets this browser into a class session. What another child left there is gone, and what it was ready for. */
export function enterSession(event: RequestEvent, session: OpenSession): void {
	writeCookie(event, 'class', session.id);
	clearCookie(event, 'ready');
	clearChild(event);
}

/** Forgets the child who answered in this browser; the computer stays in its class session. */
export function clearChild(event: RequestEvent): void {
	clearCookie(event, 'draft');
	clearCookie(event, 'speak');
	clearCookie(event, 'felt');
}

/** Throws away what the child in this browser entered and forgets the child; the computer stays in its session. */
export async function endDraft(event: RequestEvent): Promise<void> {
	const session = readSession(event);
	const secret = readSecret(event);
	clearChild(event);
	if (session && secret) await transaction((sql) => throwAwayDraft(sql, session, secret));
}

/** The language that the child reads: the one it chose if its session offers it, else the session's first. */
export function languageOf(event: RequestEvent, languages: readonly string[]): string {
	const chosen = readCookie(event, 'speak');
	return languages.find((language) => language === chosen) ?? languages[0] ?? 'en';
}

/** The interface language around a consultation's language: itself, or the one that the definition names. */
export function surroundingOf(language: string, definition: Definition): Locale {
	const base = language.split('-')[0];
	const named = definition.surroundings[language];
	return isLocale(language) ? language : isLocale(named) ? named : isLocale(base) ? base : 'en';
}
