import { afterAll, beforeAll, expect, it } from 'vitest';
import { Caller } from '../support/caller.ts';
import { openClass } from '../support/class-session.ts';
import { startDemoServer } from '../support/demo-server.ts';
import { said } from '../support/said.ts';
import type { TestServer } from '../support/server.ts';

const ABOUT = '/take-part';
const LEAVING = '/take-part/leaving';

let server: TestServer;
beforeAll(async () => {
	server = await startDemoServer();
});
afterAll(() => server.stop());

async function childOf(code: string) {
	const child = new Caller(server.origin);
	await child.call(`/join/${code}`);
	return child;
}

const opened = () => openClass(server, { tone: '10-12', languages: ['ru', 'en'] });

it('all children of a class read the same page, and each reply is a reply of its own', async () => {
	const { code } = await opened();
	const replies = await Promise.all(Array.from({ length: 5 }, async () => (await childOf(code)).call(ABOUT)));
	replies.push(await (await childOf(code)).call(ABOUT));
	expect(new Set(replies.map(({ body }) => body)).size).toBe(1);
	expect(replies[0]!.body).toContain(said('ru')('child.about_who'));
	expect(new Set(replies.map(({ headers }) => headers.get('x-request-id'))).size).toBe(6);
	for (const { headers } of replies) {
		expect(headers.get('cache-control')).toBe('no-store');
		expect(headers.get('content-security-policy')).toContain("default-src 'none'");
		expect(headers.getSetCookie()).toEqual([]);
	}
});

it('each child reads it in the language that it chose', async () => {
	const { code } = await opened();
	const [one, other] = [await childOf(code), await childOf(code)];
	await one.call(ABOUT);
	await other.call(`${ABOUT}?/language`, { form: [['language', 'en']] });
	for (const page of [ABOUT, LEAVING]) {
		expect((await other.call(page)).body).toContain('<html lang="en">');
		expect((await one.call(page)).body).toContain('<html lang="ru">');
	}
});

it('no class reads the page of another', async () => {
	const [one, other] = [await opened(), await openClass(server, { tone: '7-9', languages: ['en'] })];
	expect((await (await childOf(one.code)).call(ABOUT)).body).toContain('<html lang="ru">');
	expect((await (await childOf(other.code)).call(ABOUT)).body).toContain('<html lang="en">');
});

it('a session that ended lets nobody read on, at once', async () => {
	const { id, code } = await opened();
	const child = await childOf(code);
	expect((await child.call(ABOUT)).status).toBe(200);
	await server.sql`update class_sessions set ended_at = now(), join_code = null, ended_code = join_code where id = ${id}`;
	expect(await child.call(ABOUT)).toMatchObject({ status: 303, location: '/join/over' });
});

it('a child that has begun reads that it has, and nobody else does', async () => {
	const { code } = await opened();
	const [begun, other] = [await childOf(code), await childOf(code)];
	const t = said('ru');
	await other.call(ABOUT);
	await begun.call('/take-part/assent?/yes', { form: [] });
	expect((await begun.call(ABOUT)).body).toContain(t('child.begun_title'));
	expect((await other.call(ABOUT)).body).not.toContain(t('child.begun_title'));
});

it('who takes it in fewer bytes gets it so, and who does not gets it plain', async () => {
	const { code } = await opened();
	const child = await childOf(code);
	const plain = await child.call(ABOUT, { headers: { 'accept-encoding': 'identity' } });
	expect(plain.headers.get('content-encoding')).toBeNull();
	for (let time = 0; time < 2; time++) {
		const response = await fetch(server.origin + ABOUT, {
			headers: {
				cookie: [...child.cookies].map(([name, value]) => `${name}=${value}`).join('; '),
				'accept-encoding': 'gzip'
			}
		});
		expect(response.headers.get('content-encoding')).toBe('gzip');
		expect(await response.text()).toBe(plain.body);
	}
});
