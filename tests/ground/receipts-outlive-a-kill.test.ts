import { expect, test } from 'vitest';
import { HttpVisitor } from '../../scripts/bench/http-visitor.ts';
import { sampleSession } from '../../src/lib/server/participation/participation.sample.ts';
import { receiptHash } from '../../src/lib/server/participation/receipt.ts';
import { receiptOn } from '../support/receipt.ts';
import { databaseIn, HEARD, postmasterOf, startServer, temporaryFolder } from './running-server.ts';

const CHILDREN = 200;
const AT_ONCE = 20;

/** Brings children to the page on which they look their answers over. */
async function beginAnswering(address: string, code: string, children: number): Promise<HttpVisitor[]> {
	return inTurns(Array.from({ length: children }), async () => {
		const child = new HttpVisitor(address);
		await child.get(`/join/${code}`);
		await child.post('/take-part/assent?/yes');
		return child;
	});
}

/** Hands in and reads the receipt from the page; undefined where none was shown. */
async function handIn(child: HttpVisitor): Promise<Buffer | undefined> {
	const thanks = await child.follow(child.post('/take-part/check'));
	return receiptOn(thanks.text);
}

async function inTurns<T, R>(items: T[], work: (item: T) => Promise<R>): Promise<R[]> {
	const results: R[] = [];
	const queue = items.values();
	await Promise.all(
		Array.from({ length: AT_ONCE }, async () => {
			for (const item of queue) results.push(await work(item));
		})
	);
	return results;
}

test('every receipt that a child was shown is there after a SIGKILL of server and database', async () => {
	const folder = temporaryFolder();
	const first = await startServer(folder, {}, HEARD);
	const { code } = await sampleSession(databaseIn(folder), { headCount: CHILDREN });
	const children = await beginAnswering(first.address, code, CHILDREN);

	const shown: Buffer[] = [];
	await inTurns(children, async (child) => {
		const receipt = await handIn(child).catch(() => undefined);
		if (receipt) shown.push(receipt);
		if (shown.length === 80) {
			first.process.kill('SIGKILL');
			process.kill(postmasterOf(folder), 'SIGKILL');
		}
	});
	for (const child of children) child.close();
	await first.ended;
	expect(shown.length).toBeGreaterThanOrEqual(80);
	expect(shown.length).toBeLessThan(CHILDREN);

	await startServer(folder, {}, HEARD);
	const rows = await databaseIn(folder)<{ hash: Buffer }[]>`select receipt_hash as hash from submissions`;
	const kept = new Set(rows.map(({ hash }) => hash.toString('hex')));
	const lost = shown.filter((receipt) => !kept.has(receiptHash(receipt).toString('hex')));
	expect(lost).toEqual([]);
});

test('a hundred posts of one submission at once make one row and one receipt', async () => {
	const folder = temporaryFolder();
	const server = await startServer(folder, {}, HEARD);
	const sql = databaseIn(folder);
	const { code } = await sampleSession(sql, { headCount: 5 });
	const [child] = await beginAnswering(server.address, code, 1);

	const posts = await Promise.all(
		Array.from({ length: 100 }, () =>
			fetch(`${server.address}/take-part/check`, {
				method: 'POST',
				redirect: 'manual',
				headers: {
					accept: 'text/html',
					'sec-fetch-site': 'same-origin',
					'content-type': 'application/x-www-form-urlencoded',
					cookie: `class=${child!.cookie('class')}; draft=${child!.cookie('draft')}`
				}
			})
		)
	);
	const both = [await handIn(child!), await handIn(child!)];
	const receipts = new Set(both.map((receipt) => receipt?.toString('hex')));
	child!.close();

	expect(new Set(posts.map(({ status }) => status))).toEqual(new Set([303]));
	expect(posts.every(({ headers }) => headers.get('location')?.endsWith('/take-part/thanks'))).toBe(true);
	expect(receipts.size).toBe(1);
	expect(await sql`select count(*)::int as n from submissions`).toEqual([{ n: 1 }]);
	expect(await sql`select handed_in from class_sessions`).toEqual([{ handed_in: 1 }]);
});
