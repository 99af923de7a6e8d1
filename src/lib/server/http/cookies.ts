import type { RequestEvent } from '@sveltejs/kit';

/**
 * `staff`: a sign-in. `class`: the class session that this browser was let into. `draft`: the secret of one
 * child's draft. `speak`: the language that the child chose. `felt`: that the child said how it was. `ready`: the
 * class session that this computer was made ready for. `slip`: the key of a session slip. `tries`: a browser that
 * tried wrong codes. `lang`: the language of the interface. All but `ready` and `lang` end with the browser.
 */
type CookieName = 'staff' | 'class' | 'draft' | 'speak' | 'felt' | 'ready' | 'slip' | 'tries' | 'lang';

/** On https a cookie is bound to this host; on a classroom's plain http it can be neither bound nor secure. */
const nameFor = (event: RequestEvent, name: CookieName) => (isSecure(event) ? `__Host-${name}` : name);
const isSecure = (event: RequestEvent) => event.url.protocol === 'https:';

export function readCookie(event: RequestEvent, name: CookieName): string | undefined {
	return event.cookies.get(nameFor(event, name));
}

/** @param days  how long it stays; without it the cookie ends with the browser */
export function writeCookie(event: RequestEvent, name: CookieName, value: string, days?: number): void {
	event.cookies.set(nameFor(event, name), value, {
		path: '/',
		httpOnly: true,
		sameSite: 'lax',
		secure: isSecure(event),
		...(days && { maxAge: days * 24 * 60 * 60 })
	});
}

export function clearCookie(event: RequestEvent, name: CookieName): void {
	event.cookies.delete(nameFor(event, name), { path: '/', secure: isSecure(event) });
}
