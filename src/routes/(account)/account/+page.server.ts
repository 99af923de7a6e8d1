import { fail, redirect } from '@sveltejs/kit';
import * as z from 'zod';
import { resolve } from '$app/paths';
import { isLocale, LOCALES } from '#lib/i18n/locales.ts';
import { thingOf } from '#lib/server/accounts/appointment.ts';
import { changeOwnDetails } from '#lib/server/accounts/change-own-details.ts';
import { changePassword } from '#lib/server/accounts/change-password.ts';
import { ownAccount } from '#lib/server/accounts/own-account.ts';
import { hashPassword, isPasswordOf } from '#lib/server/accounts/password-hash.ts';
import { passwordFault } from '#lib/server/accounts/password.ts';
import { admitTry, forgetTries } from '#lib/server/accounts/sign-in-tries.ts';
import { database, transaction } from '#lib/server/database.ts';
import { languageName } from '#lib/server/formats.ts';
import { writeCookie } from '#lib/server/http/cookies.ts';
import { fieldErrors, formFields } from '#lib/server/http/forms.ts';
import { findThing, namedThings } from '#lib/server/http/named-things.ts';
import { signInHere } from '#lib/server/http/staff-sign-in.ts';
import { endAllSignIns } from '#lib/server/sign-ins/sign-ins.ts';
import type { Actions, PageServerLoad } from './$types';

const DetailsForm = z.object({
	name: z.string().trim().max(200, 'error.too_long').default(''),
	locale: z.enum(LOCALES)
});

const PasswordForm = z.object({
	current: z.string('error.needed').min(1, 'error.needed').max(1000, 'error.too_long'),
	password: z.string('error.needed').max(1000, 'error.too_long')
});

export const load: PageServerLoad = async ({ locals }) => {
	const viewer = locals.viewer!;
	const [{ email, signInName, signIns }, things] = await Promise.all([
		ownAccount(database, viewer),
		namedThings(database, locals.locale)
	]);
	const appointments = viewer.appointments.map((appointment) => {
		const thing = findThing(things, thingOf(appointment));
		return {
			id: appointment.id,
			role: appointment.role,
			thing: thing && { ...thing.name, country: thing.country },
			languages: appointment.languages.map((tag) => languageName(tag, locals.locale)).join(', ')
		};
	});
	const { name, locale } = viewer;
	return { name, locale, signInName: email ?? signInName ?? '', signIns, appointments };
};

export const actions: Actions = {
	async details(event) {
		const viewer = event.locals.viewer!;
		const fields = formFields(await event.request.formData());
		const form = DetailsForm.safeParse(fields);
		if (!form.success) return fail(422, { errors: fieldErrors(form.error) });
		if (viewer.name !== null && form.data.name === '')
			return fail(422, { errors: { name: ['error.needed'] } });

		await transaction((sql) => changeOwnDetails(sql, viewer, form.data));
		if (isLocale(form.data.locale)) writeCookie(event, 'lang', form.data.locale, 365);
		redirect(303, `${resolve('/(account)/account')}?saved=details`);
	},

	async password(event) {
		const viewer = event.locals.viewer!;
		const form = PasswordForm.safeParse(formFields(await event.request.formData()));
		if (!form.success) return fail(422, { errors: fieldErrors(form.error) });

		const account = await ownAccount(database, viewer);
		const signInName = account.email ?? account.signInName ?? '';
		const fault = passwordFault(form.data.password, [viewer.name, signInName]);
		if (fault) return fail(422, { errors: { password: [fault] } });
		const wait = await transaction((sql) => admitTry(sql, signInName));
		if (wait) return fail(429, { wait });
		if (!(await isPasswordOf(form.data.current, account.passwordHash)))
			return fail(422, { errors: { current: ['account.current_wrong'] } });

		const passwordHash = await hashPassword(form.data.password);
		await transaction(async (sql) => {
			await changePassword(sql, viewer, passwordHash);
			await endAllSignIns(sql, viewer.personId);
			await forgetTries(sql, signInName);
		});
		await signInHere(event, viewer.personId);
		redirect(303, `${resolve('/(account)/account')}?saved=password`);
	},

	async everywhere(event) {
		await transaction((sql) => endAllSignIns(sql, event.locals.viewer!.personId));
		redirect(303, resolve('/(public)/sign-in'));
	}
};
