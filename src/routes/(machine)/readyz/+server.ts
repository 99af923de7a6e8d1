import { isReady } from '#lib/server/is-ready.ts';

export const GET = async () =>
	(await isReady()) ? new Response('ready\n') : new Response('no database\n', { status: 503 });
