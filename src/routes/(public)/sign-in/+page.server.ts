import { fail, redirect } from '@sveltejs/kit';
import * as z from 'zod';
import { personWithPassword } from '#lib/server/accounts/person-with-password.ts';
import { admitTry, forgetTries } from '#lib/server/accounts/sign-in-tries.ts';
import { database, transaction } from '#lib/server/database.ts';
import { Refusal } from '#lib/server/errors.ts';
import { fieldErrors, formFields, needed } from '#lib/server/http/forms.ts';
import { ownPath, signInHere } from '#lib/server/http/staff-sign-in.ts';
import type { Actions } from './$types';

const SignInForm = z.object({
	name: needed.pipe(z.string().max(254, 'error.too_long')),
	password: z.string('error.needed').min(1, 'error.needed').max(1000, 'error.too_long')
});

export const actions: Actions = {
	async default(event) {
		const fields = formFields(await event.request.formData());
		const form = SignInForm.safeParse(fields);
		const typed = { name: String(fields.name ?? '') };
		if (!form.success) return fail(422, { ...typed, errors: fieldErrors(form.error) });
		const { name, password } = form.data;

		const wait = await transaction((sql) => admitTry(sql, name));
		if (wait) return fail(429, { ...typed, wait });

		try {
			const person = await personWithPassword(database, name, password);
			if (!person) return fail(422, { ...typed, refused: 'public.sign_in_wrong' });
			await transaction((sql) => forgetTries(sql, name));
			const place = await signInHere(event, person.id);
			redirect(303, ownPath(event.url.searchParams.get('to'), event.url.origin) ?? place);
		} catch (fault) {
			if (!(fault instanceof Refusal)) throw fault;
			return fail(fault.status, { ...typed, refused: fault.key });
		}
	}
};
