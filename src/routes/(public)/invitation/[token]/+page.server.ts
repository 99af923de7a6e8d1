import { fail, redirect, type RequestEvent } from '@sveltejs/kit';
import * as z from 'zod';
import { resolve } from '$app/paths';
import { acceptInvitation } from '#lib/server/accounts/accept-invitation.ts';
import { createPerson, type Newcomer } from '#lib/server/accounts/create-person.ts';
import { findInvitation } from '#lib/server/accounts/invitations.ts';
import { hashPassword } from '#lib/server/accounts/password-hash.ts';
import { passwordFault } from '#lib/server/accounts/password.ts';
import { database, transaction } from '#lib/server/database.ts';
import { Refusal } from '#lib/server/errors.ts';
import { formatDay, languageName } from '#lib/server/formats.ts';
import { fieldErrors, formFields, needed } from '#lib/server/http/forms.ts';
import { findThing, namedThings } from '#lib/server/http/named-things.ts';
import { signInHere } from '#lib/server/http/staff-sign-in.ts';
import type { Actions, PageServerLoad } from './$types';

const password = z.string('error.needed').min(1, 'error.needed').max(1000, 'error.too_long');
const PersonForm = z.object({
	name: needed.pipe(z.string().max(200, 'error.too_long')),
	email: z
		.string('error.needed')
		.trim()
		.max(254, 'error.too_long')
		.pipe(z.email('public.invitation_email_shape')),
	password
});
const SeatForm = z.object({ password });

export const load: PageServerLoad = async ({ locals: { viewer, locale }, params, url }) => {
	const invitation = await findInvitation(database, params.token);
	const thing = findThing(await namedThings(database, locale), invitation.thing);
	return {
		state: invitation.state,
		role: invitation.role,
		thing: thing && { ...thing.name, country: thing.country },
		languages: invitation.languages.map((tag) => languageName(tag, locale)).join(', '),
		until: invitation.untilOn && formatDay(locale, invitation.untilOn),
		seatName: invitation.seatName,
		signedInAs: invitation.seatName ? null : (viewer?.name ?? null),
		signIn: `${resolve('/(public)/sign-in')}?to=${url.pathname}`
	};
};

export const actions: Actions = {
	/** Somebody new: a person by name and e-mail, or a seat by the name that its organisation gave it. */
	async join(event) {
		const { seatName } = await findInvitation(database, event.params.token);
		const fields = formFields(await event.request.formData());
		const typed = { name: String(fields.name ?? ''), email: String(fields.email ?? '') };
		const form = (seatName ? SeatForm : PersonForm).safeParse(fields);
		const fault = passwordFault(String(fields.password ?? ''), [seatName, typed.name, typed.email]);
		if (!form.success || fault) {
			const errors = { ...(form.error && fieldErrors(form.error)), ...(fault && { password: [fault] }) };
			return fail(422, { typed, errors });
		}

		return refusedOr(typed, async () => {
			const passwordHash = await hashPassword(form.data.password);
			const { locale } = event.locals;
			const newcomer: Newcomer = seatName
				? { kind: 'seat', signInName: seatName, locale, passwordHash }
				: { kind: 'person', ...PersonForm.omit({ password: true }).parse(fields), locale, passwordHash };
			const personId = await transaction(async (sql) => {
				const id = await createPerson(sql, newcomer);
				await acceptInvitation(sql, event.params.token, id);
				return id;
			});
			await goToWork(event, personId);
		});
	},

	/** Somebody who has a sign-in: the role comes to it, with a new token. */
	async accept(event) {
		const { viewer } = event.locals;
		if (!viewer) redirect(303, event.url.pathname);
		return refusedOr({ name: '', email: '' }, async () => {
			await transaction((sql) => acceptInvitation(sql, event.params.token, viewer.personId));
			await goToWork(event, viewer.personId);
		});
	}
};

async function refusedOr(typed: { name: string; email: string }, work: () => Promise<void>) {
	try {
		return await work();
	} catch (fault) {
		if (!(fault instanceof Refusal)) throw fault;
		return fail(fault.status, { typed, refused: fault.key });
	}
}

async function goToWork(event: RequestEvent, personId: string) {
	redirect(303, await signInHere(event, personId));
}
