import { chooseText } from '#lib/definition/wording.ts';
import { COMMITMENT_STATES } from '#lib/server/commitments/commitment.ts';
import { commitments } from '#lib/server/commitments/commitments.ts';
import { database } from '#lib/server/database.ts';
import { commitmentView } from '#lib/server/feedback/commitment-view.ts';
import { countryName } from '#lib/server/formats.ts';
import type { PageServerLoad } from './$types';

export const load: PageServerLoad = async ({ url, locals: { locale } }) => {
	const all = await commitments(database);
	const asked = (name: string) => url.searchParams.get(name) ?? '';
	const countries = [...new Set(all.flatMap(({ country }) => country ?? []))];
	const bodies = new Map(all.map(({ bodyId, bodyName }) => [bodyId, chooseText(bodyName, [locale])]));
	const states = ['late', ...COMMITMENT_STATES] as const;

	const country = countries.find((each) => each === asked('country'));
	const body = [...bodies.keys()].find((each) => each === asked('body'));
	const state = states.find((each) => each === asked('state'));
	const shown = await commitments(database, { country, bodyId: body, state });
	return {
		filter: { country: country ?? '', body: body ?? '', state: state ?? '' },
		countries: countries
			.map((value) => ({ value, label: countryName(locale, value) }))
			.sort((a, b) => a.label.localeCompare(b.label, locale)),
		bodies: [...bodies].map(([value, { text, language }]) => ({ value, label: text, lang: language })),
		states: states.filter((each) => all.some((c) => (each === 'late' ? c.late : c.state === each))),
		counts: {
			all: all.length,
			late: all.filter(({ late }) => late).length,
			done: all.filter(({ state }) => state === 'done').length
		},
		commitments: shown.map((commitment) => commitmentView(commitment, { locale }))
	};
};
