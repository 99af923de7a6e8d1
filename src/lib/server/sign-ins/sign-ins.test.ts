import { expect, it } from 'vitest';
import { database, transaction } from '../database.ts';
import { createPerson } from '../accounts/create-person.ts';
import { endAllSignIns, endSignIn, startSignIn, viewerOf } from './sign-ins.ts';

it('ends here, everywhere, after half an hour without a request, and after a working day', async () => {
	const email = `${crypto.randomUUID()}@example.org`;
	const newcomer = { kind: 'person', name: 'Aida', email, locale: 'en', passwordHash: 'x' } as const;
	const aida = await transaction((sql) => createPerson(sql, newcomer));
	const signIn = () => startSignIn(aida);
	try {
		const [here, school, home] = [await signIn(), await signIn(), await signIn()];
		expect((await viewerOf(here))?.personId).toBe(aida);
		await endSignIn(here);
		expect(await viewerOf(here)).toBeUndefined();
		expect((await viewerOf(school))?.personId).toBe(aida);

		await transaction((sql) => endAllSignIns(sql, aida));
		expect(await viewerOf(school)).toBeUndefined();
		expect(await viewerOf(home)).toBeUndefined();

		const idle = await signIn();
		await database`update sign_ins set expires_at = now() where person_id = ${aida}`;
		expect(await viewerOf(idle)).toBeUndefined();
		const old = await signIn();
		await database`update sign_ins set created_at = now() - interval '13 hours' where person_id = ${aida}`;
		expect(await viewerOf(old)).toBeUndefined();
	} finally {
		await database`delete from people where id = ${aida}`;
	}
});
