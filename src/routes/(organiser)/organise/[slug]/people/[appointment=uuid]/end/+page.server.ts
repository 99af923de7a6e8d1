import { redirect } from '@sveltejs/kit';
import { resolve } from '$app/paths';
import { findAppointment } from '#lib/server/accounts/appointments.ts';
import { endAppointment } from '#lib/server/accounts/end-appointment.ts';
import { database, transaction } from '#lib/server/database.ts';
import { NotFound } from '#lib/server/errors.ts';
import { findThing } from '#lib/server/http/named-things.ts';
import { endAllSignIns } from '#lib/server/sign-ins/sign-ins.ts';
import type { Actions, PageServerLoad } from './$types';
import { thingsAround } from '../../people-of.ts';

type Where = { locals: App.Locals; params: { slug: string; appointment: string } };

async function appointmentOf({ locals: { viewer, locale }, params }: Where) {
	const { things, consultation, partIds } = await thingsAround(database, viewer!, params.slug, locale);
	const within = { organisationId: consultation.ownerId, consultationId: consultation.id };
	const reach = [within, ...partIds.map((partId) => ({ ...within, partId }))];
	const found = await findAppointment(database, viewer!, params.appointment, reach);
	const thing = findThing(things, found.thing);
	if (!thing) throw new NotFound();
	return { appointment: found, thing };
}

export const load: PageServerLoad = async (event) => {
	const { appointment, thing } = await appointmentOf(event);
	return {
		slug: event.params.slug,
		person: appointment.person,
		role: appointment.role,
		thing: { ...thing.name, country: thing.country }
	};
};

export const actions: Actions = {
	async default(event) {
		const { appointment, thing } = await appointmentOf(event);
		await transaction(async (sql) => {
			const personId = await endAppointment(sql, event.locals.viewer!, appointment.id, thing.within);
			if (personId) await endAllSignIns(sql, personId);
		});
		redirect(303, resolve('/(organiser)/organise/[slug]/people', { slug: event.params.slug }));
	}
};
