import { fail } from '@sveltejs/kit';
import { resolve } from '$app/paths';
import { LANGUAGES } from '#lib/definition/languages.ts';
import { mayAppoint } from '#lib/server/accounts/account-policy.ts';
import { inviteToRole } from '#lib/server/accounts/invite-to-role.ts';
import { ROLES } from '#lib/server/accounts/viewer.ts';
import { database, transaction } from '#lib/server/database.ts';
import { NotFound, Refusal } from '#lib/server/errors.ts';
import { languageName } from '#lib/server/formats.ts';
import { fieldErrors, formFields } from '#lib/server/http/forms.ts';
import { InvitationForm } from '#lib/server/http/invitation-form.ts';
import { thingOptions } from '#lib/server/http/list-appointments.ts';
import { findThing } from '#lib/server/http/named-things.ts';
import type { Actions, PageServerLoad } from './$types';
import { thingsAround } from '../people-of.ts';

export const load: PageServerLoad = async ({ locals: { viewer, locale }, params: { slug } }) => {
	const { consultation, things } = await thingsAround(database, viewer!, slug, locale);
	const languages = [...new Set([...consultation.draft.languages, ...LANGUAGES])];
	return {
		slug,
		roles: ROLES.filter((role) => role !== 'administrator'),
		things: thingOptions(things.filter(({ within }) => mayAppoint(viewer!, 'moderator', within))),
		languages: languages.map((value) => ({ value, label: languageName(value), lang: value }))
	};
};

export const actions: Actions = {
	async default({ locals, params, request, url }) {
		const viewer = locals.viewer!;
		const typed = formFields(await request.formData());
		const form = InvitationForm.safeParse(typed);
		if (!form.success) return fail(422, { typed, errors: fieldErrors(form.error) });
		const { things } = await thingsAround(database, viewer, params.slug, locals.locale);
		const thing = findThing(things, form.data.thing);
		if (!thing) throw new NotFound();

		try {
			const token = await transaction((sql) => inviteToRole(sql, viewer, form.data, thing.within));
			return { link: new URL(resolve('/(public)/invitation/[token]', { token }), url).href };
		} catch (fault) {
			if (!(fault instanceof Refusal)) throw fault;
			return fail(fault.status, { typed, errors: { seatName: [fault.key] } });
		}
	}
};
