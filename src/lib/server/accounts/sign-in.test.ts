import type * as Argon2 from '@node-rs/argon2';
import { describe, expect, it, vi } from 'vitest';
import { inTransaction } from '../../../../tests/support/database.ts';
import { createPerson } from './create-person.ts';
import { hashPassword, isPasswordOf } from './password-hash.ts';
import { passwordFault } from './password.ts';
import { personWithPassword } from './person-with-password.ts';
import { admitTry, forgetTries } from './sign-in-tries.ts';

const verified = vi.hoisted(() => ({ hashes: [] as string[] }));
vi.mock('@node-rs/argon2', async (original) => {
	const argon2 = await original<typeof Argon2>();
	return {
		...argon2,
		verify: (hash: string, password: string) => {
			verified.hashes.push(hash);
			return argon2.verify(hash, password);
		}
	};
});

const PASSWORD = 'mulberry lantern of the valley';

describe('a password', () => {
	it.each([
		['fourteen chars', 'appointments.password_short'],
		['passwordpassword1', 'appointments.password_guessed'],
		['HEARD-heard-2026-!', 'appointments.password_guessed'],
		['aaaaaaaaaaaaaaaaaaaa', 'appointments.password_guessed'],
		['qwertyuiop1234567890', 'appointments.password_guessed'],
		['Школа и дети, привет!', 'appointments.password_guessed'],
		['aigerim.seitkali@ngo', 'appointments.password_guessed'],
		['x'.repeat(257), 'error.too_long']
	])('such as %j is refused', (password, fault) => {
		expect(passwordFault(password, ['Aigerim Seitkali', 'aigerim.seitkali@ngo.example'])).toBe(fault);
	});

	it.each([PASSWORD, 'тұман ішіндегі қызғалдақтар', 'q7#Lw9!zTe4&Xp2', `${'word of mine '.repeat(5)}end`])(
		'such as %j is taken',
		(password) => {
			expect(passwordFault(password, ['Aigerim Seitkali', null])).toBeUndefined();
		}
	);

	it('is one password however a keyboard composes its letters', async () => {
		const hash = await hashPassword('кӯдакони деҳаи мо'.normalize('NFC'));
		expect(await isPasswordOf('кӯдакони деҳаи мо'.normalize('NFD'), hash)).toBe(true);
	});

	it('is kept as Argon2id with 19 MiB, two passes and one lane', async () => {
		expect(await hashPassword(PASSWORD)).toMatch(/^\$argon2id\$v=19\$m=19456,t=2,p=1\$/);
	});
});

describe('signing in', () => {
	it('finds the person by e-mail in any case, and a seat by its name', () =>
		inTransaction(async (sql) => {
			const passwordHash = await hashPassword(PASSWORD);
			const person = { kind: 'person', name: 'Aida', email: 'Aida@ngo.example', locale: 'ky' } as const;
			const seat = { kind: 'seat', signInName: 'dolphins-kg', locale: 'ky' } as const;
			const aida = await createPerson(sql, { ...person, passwordHash });
			const dolphins = await createPerson(sql, { ...seat, passwordHash });

			expect(await personWithPassword(sql, 'aida@NGO.example', PASSWORD)).toEqual({ id: aida, locale: 'ky' });
			expect(await personWithPassword(sql, 'Dolphins-KG', PASSWORD)).toEqual({ id: dolphins, locale: 'ky' });
			expect(await personWithPassword(sql, 'aida@ngo.example', `${PASSWORD}!`)).toBeUndefined();
		}));

	it('looks at a password of the same cost where nobody has the e-mail', () =>
		inTransaction(async (sql) => {
			const known = await hashPassword(PASSWORD);
			verified.hashes.length = 0;
			expect(await personWithPassword(sql, 'nobody@ngo.example', PASSWORD)).toBeUndefined();
			const costOf = (hash: string | undefined) => hash?.split('$').slice(1, 4);
			expect(verified.hashes).toHaveLength(1);
			expect(costOf(verified.hashes[0])).toEqual(costOf(known));
		}));

	it('never lets two people have one e-mail', () =>
		inTransaction(async (sql) => {
			const person = { kind: 'person', name: 'Aida', locale: 'ky', passwordHash: 'x' } as const;
			await createPerson(sql, { ...person, email: 'aida@ngo.example' });
			await expect(createPerson(sql, { ...person, email: 'AIDA@ngo.example' })).rejects.toMatchObject({
				status: 409,
				key: 'appointments.name_taken'
			});
		}));

	it('waits a little after five tries, for a known and an unknown e-mail alike, and not for others', () =>
		inTransaction(async (sql) => {
			const waits = [];
			for (let n = 1; n <= 6; n++) waits.push(await admitTry(sql, 'aida@ngo.example'));
			expect(waits).toEqual([0, 0, 0, 0, 0, 2]);
			expect(await admitTry(sql, 'AIDA@ngo.example')).toBe(2);
			expect(await admitTry(sql, 'bolot@ngo.example')).toBe(0);
		}));

	it('never waits longer than half a minute, and a right password ends the waiting', () =>
		inTransaction(async (sql) => {
			await admitTry(sql, 'aida@ngo.example');
			await sql`update sign_in_tries set tries = 5000`;
			expect(await admitTry(sql, 'aida@ngo.example')).toBe(30);
			await sql`update sign_in_tries set tried_at = now() - interval '31 seconds'`;
			expect(await admitTry(sql, 'aida@ngo.example')).toBe(0);
			await forgetTries(sql, 'aida@ngo.example');
			expect(await admitTry(sql, 'aida@ngo.example')).toBe(0);
		}));
});
