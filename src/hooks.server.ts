import { randomUUID } from 'node:crypto';
import { error, redirect, type Handle, type HandleServerError, type ServerInit } from '@sveltejs/kit';
import { loadMessages } from '#lib/i18n/load-messages.ts';
import { database } from '#lib/server/database.ts';
import { areaOf, entryTo } from '#lib/server/http/areas.ts';
import { classPage } from '#lib/server/http/class-pages.ts';
import { readCookie } from '#lib/server/http/cookies.ts';
import { safetyScript } from '#lib/server/http/safety-script.ts';
import { compressed } from '#lib/server/http/compressed.ts';
import { localeOf } from '#lib/server/http/locale.ts';
import { log } from '#lib/server/http/log.ts';
import { isFromOurPages } from '#lib/server/http/request-origin.ts';
import { keepSweeping } from '#lib/server/http/sweep.ts';
import { viewerOf } from '#lib/server/sign-ins/sign-ins.ts';

export const init: ServerInit = () => {
	keepSweeping();
	// The entry awaits what its listeners return.
	process.once('sveltekit:shutdown', () => database.end({ timeout: 5 }) as unknown as void);
};

export const handle: Handle = async ({ event, resolve }) => {
	const began = performance.now();
	event.locals.requestId = randomUUID();
	event.locals.locale = localeOf(event);
	event.locals.language = event.locals.locale;

	const response = await classPage(event, async () =>
		compressed(await admitted(event, resolve), event.request)
	);

	response.headers.set('x-request-id', event.locals.requestId);
	if (!response.headers.has('cache-control')) response.headers.set('cache-control', 'no-store');
	const ms = Math.round(performance.now() - began);
	log.info({
		request: event.locals.requestId,
		route: event.route.id,
		method: event.request.method,
		status: response.status,
		ms
	});
	return response;
};

/** Denies by default: first where the request comes from, then who asks, then whether the area is theirs. */
const admitted = async (event: Parameters<Handle>[0]['event'], resolve: Parameters<Handle>[0]['resolve']) => {
	if (!isFromOurPages(event))
		return new Response('This form was not sent from our own page.', { status: 403 });

	// PostgreSQL keeps NUL in no text, so nothing stands at such an address.
	if (Object.values(event.params).some((value) => value?.includes('\0'))) error(404, 'error.not_found');

	const token = areaOf(event.route.id) === '(child)' ? undefined : readCookie(event, 'staff');
	event.locals.viewer = token ? await viewerOf(token) : undefined;

	const entry = event.route.id === null ? 'admitted' : entryTo(event.route.id, event.locals.viewer);
	if (entry === 'sign in') redirect(303, `/sign-in?to=${encodeURIComponent(event.url.pathname)}`);
	if (entry === 'not found') error(404, 'error.not_found');

	return resolve(event, {
		// Style sheets stand at the top of the page already.
		preload: ({ type }) => type === 'js',
		transformPageChunk: ({ html }) =>
			html.replace('%heard.lang%', event.locals.language).replace('%heard.safety%', safetyScript(event))
	});
};

export const handleError: HandleServerError = ({ error: fault, event, status }) => {
	const { requestId, locale } = event.locals;
	const texts = loadMessages(locale, ['error']);
	if (status === 404) return { message: 'error.not_found', requestId, texts };
	log.error({
		request: requestId,
		route: event.route.id,
		fault: fault instanceof Error ? fault.stack : String(fault)
	});
	return { message: 'error.unexpected', requestId, texts };
};
