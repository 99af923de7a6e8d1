import { expect, test } from 'vitest';
import { databaseIn, postmasterOf, startServer, usedFolder } from './running-server.ts';

type Server = Awaited<ReturnType<typeof startServer>>;

/** Sends 200 receipts, kills in the middle, and returns the numbers that were acknowledged before. */
async function acknowledgedUntil({ address }: Server, kill: () => void): Promise<number[]> {
	const acknowledged: number[] = [];
	const posts = Array.from({ length: 200 }, async (_, number) => {
		const response = await fetch(`${address}/receipt/${number}`);
		if (response.ok) acknowledged.push(number);
		if (acknowledged.length === 60) kill();
	});
	await Promise.allSettled(posts);
	return acknowledged;
}

async function receiptsIn(folder: string): Promise<number[]> {
	const rows = await databaseIn(folder)<{ number: number }[]>`select number from receipts`;
	return rows.map(({ number }) => number);
}

const kills = {
	'the server alone': (server: Server) => server.process.kill('SIGKILL'),
	'PostgreSQL alone': (_: Server, folder: string) => process.kill(postmasterOf(folder), 'SIGKILL'),
	'the server and PostgreSQL': (server: Server, folder: string) => {
		server.process.kill('SIGKILL');
		process.kill(postmasterOf(folder), 'SIGKILL');
	}
};

test.for(Object.entries(kills))('what was acknowledged outlives a SIGKILL of %s', async ([, kill]) => {
	const folder = await usedFolder();
	const first = await startServer(folder);
	const acknowledged = await acknowledgedUntil(first, () => kill(first, folder));
	expect(acknowledged.length).toBeGreaterThanOrEqual(60);
	await first.ended;

	const second = await startServer(folder);
	expect(second.said()).toContain('listening');
	expect(await receiptsIn(folder)).toEqual(expect.arrayContaining(acknowledged));
});

test('killed, started and killed again at once, it still comes back whole', async () => {
	const folder = await usedFolder();
	const first = await startServer(folder);
	const acknowledged = await acknowledgedUntil(first, () =>
		kills['the server and PostgreSQL'](first, folder)
	);

	const second = await startServer(folder);
	kills['the server and PostgreSQL'](second, folder);
	const third = await startServer(folder);

	expect(third.said()).toContain('listening');
	expect(await receiptsIn(folder)).toEqual(expect.arrayContaining(acknowledged));
});

test('PostgreSQL waits for the disk, whatever its configuration says', async () => {
	const folder = await usedFolder();
	await startServer(folder);
	const sql = databaseIn(folder);

	expect(await sql`show fsync`).toEqual([{ fsync: 'on' }]);
	expect(await sql`show synchronous_commit`).toEqual([{ synchronous_commit: 'on' }]);
	expect(await sql`show full_page_writes`).toEqual([{ full_page_writes: 'on' }]);
});
