import { findNames } from './names.ts';
import { findNumbers } from './numbers.ts';
import { findOnline } from './online.ts';
import type { Found, PersonalDataKind } from './pattern.ts';
import { findAddresses, findClasses, findSchools } from './places.ts';
import { plainForm } from './plain-form.ts';

/** What looks like personal data: what kind, and its span of the text in UTF-16 units. */
export type PersonalData = { kind: PersonalDataKind; from: number; to: number };

/** Where two finds overlap, the earlier of these knows better what it saw. */
const FINDERS = [findOnline, findNumbers, findAddresses, findSchools, findClasses, findNames];

/**
 * What in a text looks as if it told who or where somebody is, in the order of the text and without overlaps, in the
 * eight languages and both scripts (R78, R80). It only ever suggests: people decide.
 */
export function findPersonalData(text: string): PersonalData[] {
	const plain = plainForm(text);
	const taken: Found[] = [];
	for (const find of FINDERS)
		for (const found of longestFirst(find(plain)))
			if (taken.every(({ from, to }) => found.to <= from || found.from >= to)) taken.push(found);
	return taken
		.sort((a, b) => a.from - b.from)
		.map(({ kind, from, to }) => ({ kind, ...plain.original(from, to) }));
}

function longestFirst(finds: Found[]): Found[] {
	return [...finds].sort((a, b) => b.to - b.from - (a.to - a.from));
}
