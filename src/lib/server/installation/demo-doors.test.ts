import { expect, test } from 'vitest';
import { joinCode } from '../../../../scripts/demo/content/doors.ts';
import { demoPassword, people } from '../../../../scripts/demo/content/people.ts';
import { inTransaction } from '../../../../tests/support/database.ts';
import { DEMO_DOORS, DEMO_PASSWORD, isDemo } from './demo-doors.ts';

test('every door of the demo leads to somebody of its cast', () => {
	const signIns = DEMO_DOORS.flatMap((door) => ('signIn' in door ? [door.signIn as string] : []));
	expect(signIns.filter((email) => !people.some((person) => person.email === email))).toEqual([]);
	expect(DEMO_PASSWORD).toBe(demoPassword);
	expect(DEMO_DOORS[0].to).toBe(`/join/${joinCode}`);
});

test('there are no doors in a database that the demo did not fill', () =>
	inTransaction(async (sql) => {
		expect(await isDemo(sql)).toBe(false);
		await sql`update installation set demo_filled_at = now()`;
		expect(await isDemo(sql)).toBe(true);
	}));
