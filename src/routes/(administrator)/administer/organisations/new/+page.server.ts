import { fail, redirect } from '@sveltejs/kit';
import * as z from 'zod';
import { resolve } from '$app/paths';
import { COUNTRIES } from '#lib/server/countries/countries.ts';
import { transaction } from '#lib/server/database.ts';
import { countryName } from '#lib/server/formats.ts';
import { fieldErrors, formFields, needed, optional } from '#lib/server/http/forms.ts';
import { addOrganisation } from '#lib/server/organisations/add-organisation.ts';
import { ORGANISATION_KINDS } from '#lib/server/organisations/organisation.ts';
import type { Actions, PageServerLoad } from './$types';

const OrganisationForm = z.object({
	name: needed.pipe(z.string().max(200, 'error.too_long')),
	kind: z.enum(ORGANISATION_KINDS, 'error.needed'),
	country: optional(z.enum(COUNTRIES))
});

export const load: PageServerLoad = ({ locals: { locale } }) => ({
	kinds: [...ORGANISATION_KINDS],
	countries: COUNTRIES.map((value) => ({ value, label: countryName(locale, value) }))
});

export const actions: Actions = {
	async default({ locals, request }) {
		const typed = formFields(await request.formData());
		const form = OrganisationForm.safeParse(typed);
		if (!form.success) return fail(422, { typed, errors: fieldErrors(form.error) });
		const { name, kind, country = null } = form.data;
		const organisation = await transaction((sql) =>
			addOrganisation(sql, locals.viewer!, { kind, country, name: { [locals.locale]: name } })
		);
		redirect(303, resolve('/(administrator)/administer/organisations/[organisation=uuid]', { organisation }));
	}
};
