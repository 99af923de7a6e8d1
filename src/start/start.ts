import { existsSync } from 'node:fs';
import { loadEnvFile } from 'node:process';
import { settings } from '../lib/server/settings.ts';
import { createFirstInvitation } from './first-administrator.ts';
import { openDatabase } from './open-database.ts';
import { serve } from './serve.ts';
import { start } from './shutdown.ts';

start(async () => {
	if (existsSync('.env')) loadEnvFile();

	await openDatabase(settings());
	const address = await serve(settings());
	console.log(`Heard is listening on ${address}`);

	const token = await createFirstInvitation();
	if (token) {
		console.log(
			`There is no administrator yet. This link makes you the first one; it works once, for seven days:`
		);
		console.log(`${address}/invitation/${token}`);
	}
});
