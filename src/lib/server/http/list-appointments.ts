import type { ListedOnPage } from '#lib/appointing/listed.ts';
import type { ListedAppointment } from '../accounts/appointments.ts';
import { formatDay, formatMoment, languageName } from '../formats.ts';
import { findThing, type NamedThing } from './named-things.ts';

/** Appointments in the words of the reader. */
export function listAppointments(
	appointments: ListedAppointment[],
	things: NamedThing[],
	locale: string,
	endHref: (appointment: string) => string
): ListedOnPage[] {
	return appointments.map((appointment) => {
		const { id, role, person, isExpired, untilOn, linkExpiresAt } = appointment;
		const thing = findThing(things, appointment.thing);
		return {
			...{ id, role, isExpired },
			person: person && { name: person.name, signInName: person.signInName },
			thing: thing && { ...thing.name, country: thing.country },
			languages: appointment.languages.map((tag) => languageName(tag, locale)).join(', '),
			until: untilOn && formatDay(locale, untilOn, 'medium'),
			linkUntil: linkExpiresAt && formatMoment(locale, linkExpiresAt),
			endHref: endHref(id)
		};
	});
}

/** Things as the options of a select. */
export function thingOptions(things: NamedThing[]) {
	return things.map(({ kind, id, name, country }) => ({ value: `${kind}:${id}`, ...name, kind, country }));
}
