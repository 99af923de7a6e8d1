import { resolve } from '$app/paths';
import { chooseText } from '#lib/definition/wording.ts';
import { appointmentsOnConsultation } from '#lib/server/accounts/appointments.ts';
import { database } from '#lib/server/database.ts';
import { listAppointments } from '#lib/server/http/list-appointments.ts';
import type { PageServerLoad } from './$types';
import { thingsAround } from './people-of.ts';

export const load: PageServerLoad = async ({ locals: { viewer, locale }, params: { slug } }) => {
	const { consultation, partIds, things } = await thingsAround(database, viewer!, slug, locale);
	const appointments = await appointmentsOnConsultation(database, viewer!, {
		organisationId: consultation.ownerId,
		consultationId: consultation.id,
		partIds
	});
	return {
		slug,
		title: chooseText(consultation.draft.title, [locale]),
		appointments: listAppointments(appointments, things, locale, (appointment) =>
			resolve('/(organiser)/organise/[slug]/people/[appointment=uuid]/end', { slug, appointment })
		)
	};
};
