import { allAppointments } from '#lib/server/accounts/appointments.ts';
import { helplinesKept } from '#lib/server/countries/helplines-kept.ts';
import { database } from '#lib/server/database.ts';
import { organisations } from '#lib/server/organisations/organisations.ts';
import type { PageServerLoad } from './$types';

export const load: PageServerLoad = async ({ locals }) => {
	const viewer = locals.viewer!;
	const [appointments, bodies, lines] = await Promise.all([
		allAppointments(database, viewer),
		organisations(database),
		helplinesKept(database, viewer)
	]);
	const accepted = appointments.flatMap(({ person }) => person?.id ?? []);
	return {
		people: new Set(accepted).size,
		invited: appointments.filter(({ person, isExpired }) => !person && !isExpired).length,
		organisations: bodies.length,
		helplines: lines.length,
		hidden: lines.filter(({ isShown }) => !isShown).length
	};
};
