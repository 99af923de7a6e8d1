import { Agent, request, type OutgoingHttpHeaders } from 'node:http';

export type Reply = { status: number; location: string | undefined; text: string; bytes: number };

/**
 * Somebody with a browser without JavaScript: keeps cookies, sends forms as one does, follows one redirect at a time.
 * Every one has a connection of its own, as browsers do.
 */
export class HttpVisitor {
	readonly origin: string;
	readonly headers: OutgoingHttpHeaders;
	#cookies = new Map<string, string>();
	#agent: Agent;

	/** @param connections  how many it opens at once */
	constructor(origin: string, headers: OutgoingHttpHeaders = {}, connections = 1) {
		this.#agent = new Agent({ keepAlive: true, maxSockets: connections });
		this.origin = origin;
		// Without Accept Kit answers a form with JSON, and something else would be measured.
		this.headers = { accept: 'text/html', 'sec-fetch-site': 'same-origin', ...headers };
	}

	get(path: string): Promise<Reply> {
		return this.#send('GET', path);
	}

	post(path: string, fields: Record<string, string | string[]> = {}): Promise<Reply> {
		const body = new URLSearchParams(
			Object.entries(fields).flatMap(([name, values]) => [values].flat().map((value) => [name, value]))
		);
		return this.#send('POST', path, body.toString());
	}

	/** Sends as the scripts of a page do. */
	postJson(path: string, value: unknown, headers: OutgoingHttpHeaders = {}): Promise<Reply> {
		const json = { accept: 'application/json', 'content-type': 'application/json', ...headers };
		return this.#send('POST', path, JSON.stringify(value), json);
	}

	/** Sends a form as scripts do, which take the answer as JSON. */
	postByScript(path: string, fields: Record<string, string> = {}): Promise<Reply> {
		return this.#send('POST', path, new URLSearchParams(fields).toString(), {
			accept: 'application/json',
			'x-sveltekit-action': 'true'
		});
	}

	/** Goes where a reply leads, until there is a page. */
	async follow(reply: Reply | Promise<Reply>): Promise<Reply> {
		const { location } = await reply;
		return location ? this.follow(this.get(location)) : reply;
	}

	/** The computer stays, the next one sits down. */
	forget(): void {
		this.#cookies.clear();
	}

	cookie(name: string): string | undefined {
		return this.#cookies.get(name);
	}

	close(): void {
		this.#agent.destroy();
	}

	#send(method: string, path: string, body?: string, more: OutgoingHttpHeaders = {}): Promise<Reply> {
		const headers = {
			...this.headers,
			...(this.#cookies.size > 0 && {
				cookie: [...this.#cookies].map(([name, value]) => `${name}=${value}`).join('; ')
			}),
			...(body !== undefined && {
				'content-type': 'application/x-www-form-urlencoded',
				'content-length': Buffer.byteLength(body)
			}),
			...more
		};
		return new Promise((resolve, reject) => {
			const sent = request(
				new URL(path, this.origin),
				{ method, headers, agent: this.#agent },
				(response) => {
					this.#keep(response.headers['set-cookie'] ?? []);
					const chunks: Buffer[] = [];
					response.on('data', (chunk: Buffer) => chunks.push(chunk));
					response.on('error', reject);
					response.on('end', () => {
						const content = Buffer.concat(chunks);
						resolve({
							status: response.statusCode ?? 0,
							location: response.headers.location,
							text: content.toString(),
							bytes: content.length
						});
					});
				}
			);
			// A connection that the server had closed meanwhile is opened anew, as browsers do.
			sent.on('error', (fault: NodeJS.ErrnoException) => {
				if (sent.reusedSocket && fault.code === 'ECONNRESET') resolve(this.#send(method, path, body, more));
				else reject(fault);
			});
			sent.end(body);
		});
	}

	#keep(lines: string[]) {
		for (const line of lines) {
			const [pair = '', ...attributes] = line.split('; ');
			const at = pair.indexOf('=');
			const [name, value] = [pair.slice(0, at), pair.slice(at + 1)];
			if (attributes.includes('Max-Age=0') || value === '') this.#cookies.delete(name);
			else this.#cookies.set(name, value);
		}
	}
}
