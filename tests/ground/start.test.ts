import { setTimeout as pause } from 'node:timers/promises';
import { expect, test } from 'vitest';
import {
	databaseIn,
	postmasterOf,
	processesOn,
	spawnServer,
	startServer,
	temporaryFolder,
	usedFolder
} from './running-server.ts';

test('an empty folder becomes a database with every table', async () => {
	const folder = temporaryFolder();
	const server = await startServer(folder);

	expect((await fetch(server.address)).status).toBe(200);
	expect(await databaseIn(folder)`select from installation`).toHaveLength(1);
});

test('a second start on a living data folder is refused in one line', async () => {
	const folder = await usedFolder();
	const first = await startServer(folder);
	const second = await startServer(folder);

	expect(await second.ended).toBe(1);
	expect(second.said()).toBe(
		`Another Heard runs on ${folder}. Stop it first, or give this one a HEARD_DATA of its own.\n`
	);
	expect((await fetch(first.address)).status).toBe(200);
});

test('a path that is too long for a socket works too', async () => {
	const folder = `${temporaryFolder()}/${'a-long-way-down/'.repeat(7)}`;
	const server = await startServer(folder);

	expect((await fetch(server.address)).status).toBe(200);
});

test('SIGTERM finishes the request in flight, then ends both processes', async () => {
	const folder = await usedFolder();
	const server = await startServer(folder);

	const slow = fetch(`${server.address}/slow`);
	await pause(300);
	server.process.kill('SIGTERM');
	await pause(300);
	await expect(fetch(server.address), 'nobody new is let in').rejects.toThrow();

	expect((await slow).status).toBe(200);
	expect(await server.ended).toBe(0);
	expect(processesOn(folder)).toEqual([]);
});

test('Ctrl-C, which arrives twice, stops once', async () => {
	const folder = await usedFolder();
	const server = await startServer(folder);

	server.process.kill('SIGINT');
	server.process.kill('SIGINT');

	expect(await server.ended).toBe(0);
	expect(processesOn(folder)).toEqual([]);
});

test.for([300, 600, 900, 1200, 1500])(
	'stopped %i ms into its first start it leaves no process',
	async (wait) => {
		const folder = temporaryFolder();
		const server = spawnServer(folder);
		await pause(wait);

		server.process.kill('SIGTERM');
		await server.ended;

		expect(processesOn(folder)).toEqual([]);
	}
);

test('PostgreSQL ending by itself ends the server with a line, for a supervisor to start both again', async () => {
	const folder = await usedFolder();
	const server = await startServer(folder);

	process.kill(postmasterOf(folder), 'SIGQUIT');

	expect(await server.ended).toBe(1);
	expect(server.said()).toContain('PostgreSQL ended by itself');
});
