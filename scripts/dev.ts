import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { fileURLToPath } from 'node:url';
import { settings } from '../src/lib/server/settings.ts';
import { createFirstInvitation } from '../src/start/first-administrator.ts';
import { openDatabase } from '../src/start/open-database.ts';
import { atShutdown, shutDown, start } from '../src/start/shutdown.ts';

start(async () => {
	process.chdir(fileURLToPath(new URL('..', import.meta.url)));
	process.env.HEARD_DATA ||= 'data/dev';
	await openDatabase(settings());

	const { PORT } = settings();
	const vite = spawn(process.execPath, ['node_modules/vite/bin/vite.js', 'dev', '--port', String(PORT)], {
		// Out of Ctrl-C's reach, which would end it before its turn. It ends by itself when its input does.
		detached: true,
		stdio: ['pipe', 'inherit', 'inherit']
	});
	const ended = once(vite, 'exit');
	void ended.then(() => shutDown(0));
	atShutdown(() => vite.kill('SIGTERM') && ended);

	const token = await createFirstInvitation();
	if (token) console.log(`The first administrator's link: http://localhost:${PORT}/invitation/${token}`);
});
