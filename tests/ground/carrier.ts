import { setTimeout as pause } from 'node:timers/promises';
import { connect } from '../../src/lib/server/database-address.ts';
import { settings } from '../../src/lib/server/settings.ts';
import { openDatabase } from '../../src/start/open-database.ts';
import { serve } from '../../src/start/serve.ts';
import { start } from '../../src/start/shutdown.ts';

// The real start with an application of three pages, so that the ground is tested without a build.
start(async () => {
	await openDatabase(settings());
	const sql = connect({ onnotice: () => {} });
	await sql`create table if not exists receipts (number integer primary key)`;

	const pages: Record<string, (number: number) => unknown> = {
		slow: () => pause(1500),
		receipt: (number) => sql`insert into receipts values (${number})`
	};
	const address = await serve(settings(), async (request, response) => {
		const [, page = '', number] = (request.url ?? '').split('/');
		await pages[page]?.(Number(number));
		response.end(JSON.stringify(request.headers));
	});
	process.on('sveltekit:shutdown' as 'exit', () => void sql.end());
	console.log(`listening on ${address}`);
});
