import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { settings } from '../src/lib/server/settings.ts';
import { openDatabase } from '../src/start/open-database.ts';
import { serve } from '../src/start/serve.ts';
import { start } from '../src/start/shutdown.ts';
import { buildIfChanged } from './build-if-changed.ts';
import { claimDemoFolder, emptyDemoFolder, isFilled, markFilled } from './demo/demo-folder.ts';
import { demoDoors } from './demo/doors.ts';
import { fillDemo } from './demo/fill.ts';

start(async () => {
	process.chdir(fileURLToPath(new URL('..', import.meta.url)));
	const { values } = parseArgs({ options: { fresh: { type: 'boolean' } } });

	// Never a database of somebody's own. Its passwords are public, so no other machine sees it unless HOST says so.
	delete process.env.DATABASE_URL;
	process.env.HEARD_DATA ||= 'data/demo';
	process.env.HOST ||= '127.0.0.1';
	const { HEARD_DATA } = settings();
	claimDemoFolder(HEARD_DATA);

	console.log('Building …');
	await buildIfChanged();
	console.log(`Starting PostgreSQL in ${HEARD_DATA} …`);
	await openDatabase(settings(), (folder) => {
		if (values.fresh || !isFilled(folder)) emptyDemoFolder(folder);
	});
	if (!isFilled(HEARD_DATA)) await fill(HEARD_DATA);
	const address = await serve(settings());
	console.log(`\n${demoDoors(address)}\n\nCtrl-C stops the demo. Begin anew with: npm run demo -- --fresh`);
});

async function fill(folder: string) {
	console.log('Filling the demo …');
	const { database } = await import('../src/lib/server/database.ts');
	await fillDemo(database);
	await database`update installation set demo_filled_at = now()`;
	await database.end();
	markFilled(folder);
}
