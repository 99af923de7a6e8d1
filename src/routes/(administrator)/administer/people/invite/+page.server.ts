import { fail } from '@sveltejs/kit';
import { resolve } from '$app/paths';
import { LANGUAGES } from '#lib/definition/languages.ts';
import { inviteToRole } from '#lib/server/accounts/invite-to-role.ts';
import { ROLES } from '#lib/server/accounts/viewer.ts';
import { database, transaction } from '#lib/server/database.ts';
import { NotFound, Refusal } from '#lib/server/errors.ts';
import { languageName } from '#lib/server/formats.ts';
import { fieldErrors, formFields } from '#lib/server/http/forms.ts';
import { InvitationForm } from '#lib/server/http/invitation-form.ts';
import { thingOptions } from '#lib/server/http/list-appointments.ts';
import { findThing, namedThings } from '#lib/server/http/named-things.ts';
import type { Actions, PageServerLoad } from './$types';

export const load: PageServerLoad = async ({ locals: { locale } }) => ({
	roles: [...ROLES],
	things: [
		...thingOptions(await namedThings(database, locale)),
		{ value: 'installation', text: '', language: locale, kind: 'installation' as const, country: null }
	],
	languages: LANGUAGES.map((value) => ({ value, label: languageName(value), lang: value }))
});

export const actions: Actions = {
	async default({ locals, request, url }) {
		const typed = formFields(await request.formData());
		const form = InvitationForm.safeParse(typed);
		if (!form.success) return fail(422, { typed, errors: fieldErrors(form.error) });
		const thing = findThing(await namedThings(database, locals.locale), form.data.thing);
		if (form.data.thing && !thing) throw new NotFound();

		try {
			const token = await transaction((sql) =>
				inviteToRole(sql, locals.viewer!, form.data, thing?.within ?? {})
			);
			return { link: new URL(resolve('/(public)/invitation/[token]', { token }), url).href };
		} catch (fault) {
			if (!(fault instanceof Refusal)) throw fault;
			return fail(fault.status, { typed, errors: { seatName: [fault.key] } });
		}
	}
};
