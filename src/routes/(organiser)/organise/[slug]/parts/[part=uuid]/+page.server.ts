import { fail, redirect } from '@sveltejs/kit';
import { resolve } from '$app/paths';
import { changePart } from '#lib/server/consultations/change-part.ts';
import { transaction } from '#lib/server/database.ts';
import { fieldErrors, formFields, type FieldErrors } from '#lib/server/http/forms.ts';
import { refused } from '#lib/server/http/refused.ts';
import { namedLanguages, namedOrganisations } from '../../../named.ts';
import { OpenPartForm, PartForm } from '../part-form.ts';
import { findRunPart, partPage } from '../run-part.ts';
import type { Actions, PageServerLoad } from './$types';

export const load: PageServerLoad = async ({ locals, params }) => {
	const { consultation, part } = await findRunPart(locals.viewer!, params);
	const { languages, opensOn, closesOn, settlesDays, receiverId } = part;
	return {
		...(await partPage(locals.viewer!, locals.locale, params)),
		languages: namedLanguages(consultation.draft.languages, locals.locale),
		organisations: await namedOrganisations(locals.locale),
		stored: { languages, opensOn, closesOn, settlesDays: String(settlesDays), receiverId }
	};
};

const tooEarly: FieldErrors = { closesOn: ['organise.consultation_closes_before'] };

export const actions: Actions = {
	async default({ locals, params, request }) {
		const { part } = await findRunPart(locals.viewer!, params);
		const entered = formFields(await request.formData());
		const form = (part.state === 'draft' ? PartForm : OpenPartForm).safeParse(entered);
		if (!form.success) return fail(422, { entered, errors: fieldErrors(form.error) });
		if (form.data.closesOn < part.opensOn && part.state !== 'draft')
			return fail(422, { entered, errors: tooEarly });

		try {
			await transaction((sql) => changePart(sql, locals.viewer!, part.id, { ...part, ...form.data }));
		} catch (fault) {
			return refused(fault, { entered });
		}
		redirect(303, resolve('/(organiser)/organise/[slug]', { slug: params.slug }));
	}
};
