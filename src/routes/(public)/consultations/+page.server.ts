import { chooseText } from '#lib/definition/wording.ts';
import { isOpen, publicConsultations } from '#lib/server/consultations/public-consultations.ts';
import { database } from '#lib/server/database.ts';
import { countryName, formatDay } from '#lib/server/formats.ts';
import { organisationNames } from '#lib/server/organisations/organisation-names.ts';
import type { PageServerLoad } from './$types';

export const load: PageServerLoad = async ({ locals: { locale } }) => {
	const names = new Map((await organisationNames(database)).map(({ id, name }) => [id, name]));
	const consultations = (await publicConsultations(database)).map((consultation) => ({
		slug: consultation.slug,
		title: chooseText(consultation.definition.title, [locale]),
		owner: chooseText(names.get(consultation.ownerId) ?? {}, [locale]),
		isOpen: isOpen(consultation),
		countries: consultation.parts.map(({ country }) => countryName(locale, country)).join(', '),
		feedbackDueOn: formatDay(locale, consultation.feedbackDueOn)
	}));
	return {
		open: consultations.filter((consultation) => consultation.isOpen),
		past: consultations.filter((consultation) => !consultation.isOpen)
	};
};
