import { resolve } from '$app/paths';
import { allAppointments } from '#lib/server/accounts/appointments.ts';
import { database } from '#lib/server/database.ts';
import { listAppointments } from '#lib/server/http/list-appointments.ts';
import { namedThings } from '#lib/server/http/named-things.ts';
import type { PageServerLoad } from './$types';

export const load: PageServerLoad = async ({ locals: { viewer, locale } }) => {
	const [appointments, things] = await Promise.all([
		allAppointments(database, viewer!),
		namedThings(database, locale)
	]);
	return {
		appointments: listAppointments(appointments, things, locale, (appointment) =>
			resolve('/(administrator)/administer/people/[appointment=uuid]/end', { appointment })
		)
	};
};
