import { fail, redirect } from '@sveltejs/kit';
import * as z from 'zod';
import { resolve } from '$app/paths';
import { chooseText } from '#lib/definition/wording.ts';
import { database, transaction } from '#lib/server/database.ts';
import { Refusal } from '#lib/server/errors.ts';
import { countryName, formatDay } from '#lib/server/formats.ts';
import { day, fieldErrors, formFields, optional } from '#lib/server/http/forms.ts';
import { addMembership } from '#lib/server/organisations/add-membership.ts';
import { endMembership } from '#lib/server/organisations/end-membership.ts';
import { membershipsOf } from '#lib/server/organisations/memberships.ts';
import { findOrganisation, organisations } from '#lib/server/organisations/organisations.ts';
import type { Actions, PageServerLoad } from './$types';

const MembershipForm = z.object({
	ofOrganisationId: z.uuid('error.needed'),
	mandate: optional(z.string().trim().max(400, 'error.too_long')).transform((text) => text ?? null),
	since: day
});

export const load: PageServerLoad = async ({ locals: { locale }, params }) => {
	const organisation = await findOrganisation(database, params.organisation);
	const [all, memberships] = await Promise.all([
		organisations(database),
		membershipsOf(database, organisation.id)
	]);
	const nameOf = (id: string) => chooseText(all.find((body) => body.id === id)?.name ?? {}, [locale]);
	return {
		name: nameOf(organisation.id),
		kind: organisation.kind,
		country: organisation.country && countryName(locale, organisation.country),
		memberships: memberships.map((membership) => ({
			id: membership.id,
			isOurs: membership.organisationId === organisation.id,
			other: nameOf(
				membership.organisationId === organisation.id
					? membership.ofOrganisationId
					: membership.organisationId
			),
			mandate: membership.mandate,
			since: formatDay(locale, membership.since, 'medium'),
			until: membership.until && formatDay(locale, membership.until, 'medium')
		})),
		others: all
			.filter(({ id }) => id !== organisation.id)
			.map(({ id, name }) => {
				const { text, language } = chooseText(name, [locale]);
				return { value: id, label: text, lang: language };
			})
	};
};

const here = (organisation: string) =>
	resolve('/(administrator)/administer/organisations/[organisation=uuid]', { organisation });

export const actions: Actions = {
	async join({ locals, params, request }) {
		const typed = formFields(await request.formData());
		const form = MembershipForm.safeParse(typed);
		if (!form.success) return fail(422, { typed, errors: fieldErrors(form.error) });
		try {
			const membership = { organisationId: params.organisation, ...form.data };
			await transaction((sql) => addMembership(sql, locals.viewer!, membership));
		} catch (fault) {
			if (!(fault instanceof Refusal)) throw fault;
			return fail(fault.status, { typed, errors: { ofOrganisationId: [fault.key] } });
		}
		redirect(303, here(params.organisation));
	},

	async leave({ locals, params, request }) {
		const form = z.object({ id: z.uuid() }).safeParse(formFields(await request.formData()));
		if (!form.success) return fail(422, { typed: {}, errors: {} });
		await transaction((sql) => endMembership(sql, locals.viewer!, form.data.id));
		redirect(303, here(params.organisation));
	}
};
