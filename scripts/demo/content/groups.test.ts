import { expect, it } from 'vitest';
import { answeredGroup, openClassSession, playgroundClassSession } from './doors.ts';
import { groups } from './groups.ts';
import { members, organisations } from './organisations.ts';
import { demoPassword, people } from './people.ts';
import { places } from './places.ts';
import { COUNTRIES } from './wordings.ts';

it('has twelve members in six countries', () => {
	expect(members).toHaveLength(12);
	expect(new Set(members.map(({ country }) => country)).size).toBe(6);
	expect(new Set(organisations.map(({ key }) => key)).size).toBe(organisations.length);
});

it('has three places at least in the towns and in the villages of each country', () => {
	for (const country of COUNTRIES)
		for (const settlement of ['town', 'village'])
			expect(
				places.filter((place) => place.country === country && place.settlement === settlement).length
			).toBeGreaterThanOrEqual(3);
});

it('has classes that handed in what was counted, each with a name of its own in its place', () => {
	expect(groups.reduce((sum, { handedIn }) => sum + handedIn, 0)).toBe(2400);
	expect(groups.filter(({ size, handedIn }) => size < handedIn)).toEqual([]);
	expect(new Set(groups.map(({ place, name }) => `${place} ${name}`)).size).toBe(groups.length);
	expect(groups.map(({ key }) => key)).toEqual(
		expect.arrayContaining([openClassSession.group, playgroundClassSession.group, answeredGroup])
	);
});

it('has a cast from its organisations, with one long password', () => {
	const keys = organisations.map(({ key }) => key);
	expect(people.filter(({ organisation }) => !keys.includes(organisation))).toEqual([]);
	expect(new Set(people.map(({ email }) => email)).size).toBe(people.length);
	expect(demoPassword.length).toBeGreaterThanOrEqual(15);
});
