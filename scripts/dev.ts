import { fileURLToPath } from 'node:url';
import { createServer } from 'vite';
import { settings } from '../src/lib/server/settings.ts';
import { createFirstInvitation } from '../src/start/first-administrator.ts';
import { openDatabase } from '../src/start/open-database.ts';
import { atShutdown, start } from '../src/start/shutdown.ts';

start(async () => {
	process.chdir(fileURLToPath(new URL('..', import.meta.url)));
	process.env.HEARD_DATA ||= 'data/dev';
	await openDatabase(settings());

	const { PORT, HOST } = settings();
	const vite = await createServer({ server: { port: PORT, host: process.env.HOST ? HOST : 'localhost' } });
	atShutdown(() => vite.close());
	await vite.listen();
	vite.printUrls();

	const token = await createFirstInvitation();
	if (token) console.log(`The first administrator's link: http://localhost:${PORT}/invitation/${token}`);
});
