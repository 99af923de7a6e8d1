import { once } from 'node:events';
import type { Server } from 'node:http';
import type { Settings } from '../lib/server/settings.ts';
import { CannotStart } from './cannot-start.ts';
import { createEntry, type Handler } from './entry.ts';
import { atShutdown } from './shutdown.ts';

const LONGEST_REQUEST = 20_000;

/** Serves an application, the built one, until shutdown. Returns the address that people type. */
export async function serve(settings: Settings, handler?: Handler): Promise<string> {
	const server = createEntry(handler ?? (await builtHandler()), settings);
	await listen(server, settings);
	atShutdown(() => finish(server));

	const address = server.address();
	const port = typeof address === 'object' && address ? address.port : settings.PORT;
	return settings.ORIGIN ?? `http://localhost:${port}`;
}

async function builtHandler(): Promise<Handler> {
	// Kit reads these while it is imported. ORIGIN stays hidden from it: it would force one host on every request.
	process.env.KIT_PROTOCOL_HEADER = 'x-heard-protocol';
	process.env.KIT_HOST_HEADER = 'x-heard-host';
	process.env.KIT_ADDRESS_HEADER = 'x-heard-address';
	process.env.KIT_BODY_SIZE_LIMIT = '256K';

	const built = new URL('../../build/handler.js', import.meta.url).href;
	try {
		const { handler } = await import(built);
		return handler;
	} catch (error) {
		const isMissing = error instanceof Error && 'url' in error && error.url === built;
		throw isMissing ? new CannotStart('Heard is not built yet: run "npm run build" first.') : error;
	}
}

async function listen(server: Server, { PORT, HOST }: Settings) {
	try {
		server.listen(PORT, HOST);
		await once(server, 'listening');
	} catch (error) {
		throw new CannotStart(`Cannot listen on HOST ${HOST}, PORT ${PORT}: ${(error as Error).message}`);
	}
}

/** Takes no new connection, lets requests in flight end, then lets the application close what it holds. */
async function finish(server: Server) {
	server.prependListener('request', (_, response) => response.setHeader('connection', 'close'));
	const closed = once(server, 'close');
	server.close();

	const sweep = setInterval(() => server.closeIdleConnections(), 50);
	const insist = setTimeout(() => server.closeAllConnections(), LONGEST_REQUEST);
	await closed;
	clearInterval(sweep);
	clearTimeout(insist);

	// The event's name is adapter-node's, so that hooks need not know who carries them.
	await Promise.all(process.listeners('sveltekit:shutdown' as 'exit').map(async (close) => close(0)));
}
