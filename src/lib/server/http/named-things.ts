import { chooseText } from '#lib/definition/wording.ts';
import type { Thing, ThingKind } from '../accounts/appointment.ts';
import type { Reach } from '../accounts/viewer.ts';
import { consultationNames } from '../consultations/consultation-names.ts';
import type { Database } from '../database.ts';
import { countryName } from '../formats.ts';
import { forumNames } from '../forums/forum-names.ts';
import { organisations } from '../organisations/organisations.ts';

/** A thing of an appointment as a page names it. `country` is set for a part. */
export type NamedThing = {
	kind: ThingKind;
	id: string;
	name: { text: string; language: string };
	country: string | null;
	/** The thing and all that it belongs to. */
	within: Reach;
};

/** Everything that somebody can be appointed on, named in a language: for the server to pick from. */
export async function namedThings(sql: Database, locale: string): Promise<NamedThing[]> {
	const [bodies, consultations, forums] = await Promise.all([
		organisations(sql),
		consultationNames(sql),
		forumNames(sql)
	]);
	const named = (texts: Record<string, string>) => chooseText(texts, [locale]);
	return [
		...consultations.flatMap(({ id, ownerId, title, parts }): NamedThing[] => {
			const within = { organisationId: ownerId, consultationId: id };
			return [
				{ kind: 'consultation', id, name: named(title), country: null, within },
				...parts.map((part): NamedThing => ({
					kind: 'part',
					id: part.id,
					name: named(title),
					country: countryName(locale, part.country),
					within: { ...within, partId: part.id }
				}))
			];
		}),
		...forums.map(({ id, title }): NamedThing => ({
			kind: 'forum',
			id,
			name: named(title),
			country: null,
			within: { forumId: id }
		})),
		...bodies.map(({ id, name }): NamedThing => ({
			kind: 'organisation',
			id,
			name: named(name),
			country: null,
			within: { organisationId: id }
		}))
	];
}

export function findThing(things: NamedThing[], thing: Thing): NamedThing | null {
	return things.find(({ kind, id }) => kind === thing?.kind && id === thing.id) ?? null;
}
