import { fail, redirect } from '@sveltejs/kit';
import * as z from 'zod';
import { resolve } from '$app/paths';
import { changeConsultation } from '#lib/server/consultations/change-consultation.ts';
import { mayEdit } from '#lib/server/consultations/consultation-policy.ts';
import { isTold } from '#lib/server/consultations/consultation.ts';
import { findConsultation } from '#lib/server/consultations/consultations.ts';
import { database, transaction } from '#lib/server/database.ts';
import { NotFound } from '#lib/server/errors.ts';
import { fieldErrors, formFields } from '#lib/server/http/forms.ts';
import { refused } from '#lib/server/http/refused.ts';
import { factsFields } from '../../facts-form.ts';
import { named, namedLanguages, namedOrganisations } from '../../named.ts';
import type { Actions, PageServerLoad } from './$types';

const Revision = z.coerce.number().int();
const Facts = z.object({ ...factsFields, revision: Revision });
const Contact = z.object({ contact: factsFields.contact, revision: Revision });

export const load: PageServerLoad = async ({ locals, params }) => {
	const consultation = await findConsultation(database, locals.viewer!, params.slug);
	if (!mayEdit(locals.viewer!, consultation)) throw new NotFound();
	const { slug, draft, revision, mode, receiverId, decision, decisionOn, feedbackDueOn, contact } =
		consultation;
	return {
		slug,
		revision,
		isTold: isTold(consultation),
		title: named(slug, draft.title, locals.locale),
		languages: namedLanguages(draft.languages, locals.locale),
		organisations: await namedOrganisations(locals.locale),
		stored: { mode, receiverId, decisionOn: decisionOn ?? '', feedbackDueOn, contact },
		decision
	};
};

export const actions: Actions = {
	async default({ locals, params, request }) {
		const viewer = locals.viewer!;
		const entered = formFields(await request.formData());
		const consultation = await findConsultation(database, viewer, params.slug);
		const form = (isTold(consultation) ? Contact : Facts).safeParse(entered);
		if (!form.success) return fail(422, { entered, errors: fieldErrors(form.error) });

		const decision = Object.fromEntries(
			consultation.draft.languages.flatMap((language) => {
				const text = String(entered[`decision.${language}`] ?? '').trim();
				return text ? [[language, text]] : [];
			})
		);
		const facts = { ...consultation, decision, ...form.data };
		try {
			await transaction((sql) => changeConsultation(sql, viewer, consultation, form.data.revision, facts));
		} catch (fault) {
			return refused(fault, { entered });
		}
		redirect(303, resolve('/(organiser)/organise/[slug]', { slug: params.slug }));
	}
};
