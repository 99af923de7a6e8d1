import { expect, it } from 'vitest';
import { inTransaction } from '../../../../tests/support/database.ts';
import { createPerson } from '../accounts/create-person.ts';
import { ROLES, type Role, type Viewer } from '../accounts/viewer.ts';
import type { Transaction } from '../database.ts';
import { checkHelpline } from './check-helpline.ts';
import { mayKeepHelplines } from './helpline-policy.ts';
import { helplinesKept } from './helplines-kept.ts';
import { helplines } from './helplines.ts';
import { writeHelpline } from './write-helpline.ts';

const on = {
	id: 'a',
	organisationId: null,
	consultationId: null,
	partId: null,
	forumId: null,
	languages: []
};
const holding = (role: Role, personId: string = crypto.randomUUID()): Viewer => ({
	...{ personId, name: 'P', locale: 'en' },
	appointments: [{ ...on, role }]
});
const numbers = async (sql: Transaction, country?: string) =>
	(await helplines(sql, country)).map((line) => `${line.country} ${line.number}`);

it('lists what is sure and was looked at within 180 days, by country', () =>
	inTransaction(async (sql) => {
		await sql`update helplines set checked_on = current_date`;
		expect(await numbers(sql)).toEqual(['KG 111', 'KZ 111', 'TR 183', 'UZ 1146']);
		expect(await numbers(sql, 'TR')).toEqual(['TR 183']);
		expect(await numbers(sql, 'TJ')).toEqual([]);
		await sql`update helplines set checked_on = current_date - 179 where country = 'TR'`;
		await sql`update helplines set checked_on = current_date - 180 where country = 'UZ'`;
		expect(await numbers(sql)).toEqual(['KG 111', 'KZ 111', 'TR 183']);
	}));

it('is kept by administrators alone', () =>
	inTransaction(async (sql) => {
		expect(ROLES.filter((role) => mayKeepHelplines(holding(role)))).toEqual(['administrator']);
		await expect(helplinesKept(sql, holding('organiser'))).rejects.toMatchObject({ status: 404 });
		const id = crypto.randomUUID();
		await expect(checkHelpline(sql, holding('organiser'), id, true)).rejects.toMatchObject({ status: 404 });
		await expect(checkHelpline(sql, holding('administrator'), id, true)).rejects.toMatchObject({
			status: 404
		});
	}));

it('is shown again once somebody has looked at it, who is noted, and no longer once it is doubted', () =>
	inTransaction(async (sql) => {
		const email = 'keeper@example.org';
		const keeper = { kind: 'person', name: 'Keeper', email, locale: 'en', passwordHash: 'x' } as const;
		const administrator = holding('administrator', await createPerson(sql, keeper));
		await sql`update helplines set checked_on = '2020-01-01'`;
		expect(await numbers(sql)).toEqual([]);

		const line = (await helplinesKept(sql, administrator)).find(({ country }) => country === 'AZ')!;
		expect(line).toMatchObject({ isShown: false, sure: false });
		await checkHelpline(sql, administrator, line.id, true);
		expect(await numbers(sql)).toEqual(['AZ 116 111']);
		await checkHelpline(sql, administrator, line.id, false);
		expect(await numbers(sql)).toEqual([]);
		expect(await sql`select actor_id, what from events order by id`).toEqual([
			{ actor_id: administrator.personId, what: 'helpline.confirmed' },
			{ actor_id: administrator.personId, what: 'helpline.doubted' }
		]);
	}));

it('is written with all that a child should know, once a country and number', () =>
	inTransaction(async (sql) => {
		const email = 'keeper@example.org';
		const keeper = { kind: 'person', name: 'Keeper', email, locale: 'en', passwordHash: 'x' } as const;
		const administrator = holding('administrator', await createPerson(sql, keeper));
		const facts = {
			...{ country: 'TJ', number: '372 00 00 00', name: { en: 'Office' }, hours: { en: 'Weekdays' } },
			...{ free: false, languages: ['tg', 'ru'], callsRecorded: false, source: 'Asked them', sure: true }
		};
		await expect(writeHelpline(sql, holding('organiser'), null, facts)).rejects.toMatchObject({
			status: 404
		});
		await writeHelpline(sql, administrator, null, facts);
		const { sure: _, ...shown } = facts;
		const [line] = await helplines(sql, 'TJ');
		expect(line).toEqual({ ...shown, checkedOn: new Date().toISOString().slice(0, 10) });

		await expect(writeHelpline(sql, administrator, null, facts)).rejects.toMatchObject({ status: 409 });
		const kept = (await helplinesKept(sql, administrator)).find(({ number }) => number === facts.number)!;
		await writeHelpline(sql, administrator, kept.id, { ...facts, number: '372 11 11 11', sure: false });
		expect(await helplines(sql, 'TJ')).toEqual([]);
		await writeHelpline(sql, administrator, kept.id, { ...facts, number: '372 11 11 11' });
		expect(await numbers(sql, 'TJ')).toEqual(['TJ 372 11 11 11']);
	}));
