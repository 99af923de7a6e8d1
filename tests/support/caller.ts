export interface CallOptions {
	/** Fields of a form; with them, or with an empty list, the call is a post. */
	form?: [string, string][];
	headers?: Record<string, string>;
}

export interface Answer {
	status: number;
	headers: Headers;
	/** Where it leads, without our own origin. */
	location: string | undefined;
	body: string;
}

/** Somebody who speaks HTTP without a browser, as an attacker does: with cookies, and never following a redirect. */
export class Caller {
	readonly cookies = new Map<string, string>();
	readonly #origin: string;
	constructor(origin: string) {
		this.#origin = origin;
	}

	async call(path: string, { form, headers = {} }: CallOptions = {}): Promise<Answer> {
		const response = await fetch(this.#origin + path, {
			method: form ? 'POST' : 'GET',
			redirect: 'manual',
			headers: {
				accept: 'text/html',
				cookie: [...this.cookies].map(([name, value]) => `${name}=${value}`).join('; '),
				...(form && { origin: this.#origin, 'content-type': 'application/x-www-form-urlencoded' }),
				...headers
			},
			...(form && { body: new URLSearchParams(form).toString() })
		});
		for (const line of response.headers.getSetCookie()) this.#keep(line);
		return {
			status: response.status,
			headers: response.headers,
			location: this.#placeOf(path, response.headers.get('location')),
			body: await response.text()
		};
	}

	#placeOf(path: string, location: string | null) {
		if (location === null) return undefined;
		const { origin, pathname, search, href } = new URL(location, this.#origin + path);
		return origin === this.#origin ? pathname + search : href;
	}

	#keep(line: string) {
		const [pair = '', ...attributes] = line.split('; ');
		const at = pair.indexOf('=');
		const isGone = attributes.some((attribute) => /^max-age=0$/i.test(attribute));
		if (isGone) this.cookies.delete(pair.slice(0, at));
		else this.cookies.set(pair.slice(0, at), pair.slice(at + 1));
	}
}
