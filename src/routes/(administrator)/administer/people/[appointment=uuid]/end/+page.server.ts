import { fail, redirect } from '@sveltejs/kit';
import { resolve } from '$app/paths';
import { findAppointment } from '#lib/server/accounts/appointments.ts';
import { endAppointment } from '#lib/server/accounts/end-appointment.ts';
import { database, transaction } from '#lib/server/database.ts';
import { Refusal } from '#lib/server/errors.ts';
import { findThing, namedThings } from '#lib/server/http/named-things.ts';
import { endAllSignIns } from '#lib/server/sign-ins/sign-ins.ts';
import type { Actions, PageServerLoad } from './$types';

async function appointmentOf({ locals, params }: { locals: App.Locals; params: { appointment: string } }) {
	const appointment = await findAppointment(database, locals.viewer!, params.appointment);
	const thing = findThing(await namedThings(database, locals.locale), appointment.thing);
	return { appointment, thing };
}

export const load: PageServerLoad = async (event) => {
	const { appointment, thing } = await appointmentOf(event);
	return {
		person: appointment.person,
		role: appointment.role,
		thing: thing && { ...thing.name, country: thing.country }
	};
};

export const actions: Actions = {
	async default(event) {
		const { appointment, thing } = await appointmentOf(event);
		try {
			await transaction(async (sql) => {
				const personId = await endAppointment(sql, event.locals.viewer!, appointment.id, thing?.within ?? {});
				if (personId) await endAllSignIns(sql, personId);
			});
		} catch (fault) {
			if (!(fault instanceof Refusal)) throw fault;
			return fail(fault.status, { refused: fault.key });
		}
		redirect(303, resolve('/(administrator)/administer/people'));
	}
};
