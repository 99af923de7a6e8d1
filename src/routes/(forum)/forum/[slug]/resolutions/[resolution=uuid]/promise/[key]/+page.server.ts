import { fail, redirect } from '@sveltejs/kit';
import * as z from 'zod';
import { resolve } from '$app/paths';
import { chooseText } from '#lib/definition/wording.ts';
import { addCommitment } from '#lib/server/commitments/add-commitment.ts';
import { COUNTRIES } from '#lib/server/countries/countries.ts';
import { database, transaction } from '#lib/server/database.ts';
import { NotFound } from '#lib/server/errors.ts';
import { countryName } from '#lib/server/formats.ts';
import { findResolution } from '#lib/server/forums/resolutions.ts';
import { TermsForm, termsOf } from '#lib/server/http/commitment-form.ts';
import { fieldErrors, formFields, optional } from '#lib/server/http/forms.ts';
import { refused } from '#lib/server/http/refused.ts';
import { languagesToWrite, textsOf } from '#lib/server/http/texts-of.ts';
import { organisations } from '#lib/server/organisations/organisations.ts';
import type { Actions, PageServerLoad } from './$types';

const CommitmentForm = TermsForm.extend({
	body: z.uuid('error.needed'),
	country: optional(z.enum(COUNTRIES, 'error.needed'))
});

export const load: PageServerLoad = async ({ params, locals: { viewer, locale } }) => {
	const resolution = await findResolution(database, viewer!, params.resolution);
	const clause = resolution.passages.find(({ key }) => key === params.key);
	if (!clause) throw new NotFound();
	const bodies = await organisations(database);
	// Those whom the clause obliges come first.
	const sorted = [...bodies].sort(
		(a, b) => Number(clause.bodies.includes(b.id)) - Number(clause.bodies.includes(a.id))
	);
	return {
		slug: params.slug,
		resolution: resolution.id,
		clause: {
			marker: clause.marker,
			text: chooseText(clause.texts, [resolution.authoritativeLanguage, locale])
		},
		languages: languagesToWrite(locale),
		bodies: sorted.map(({ id, name }) => {
			const { text, language } = chooseText(name, [locale]);
			return { value: id, label: text, lang: language };
		}),
		countries: COUNTRIES.map((value) => ({ value, label: countryName(locale, value) }))
	};
};

export const actions: Actions = {
	async default({ request, params, locals: { viewer } }) {
		const fields = formFields(await request.formData());
		const form = CommitmentForm.safeParse(fields);
		const texts = textsOf(fields, 'texts');
		const childTexts = textsOf(fields, 'childTexts');
		const typed = { ...fields, texts, childTexts, indicator: textsOf(fields, 'indicator') };
		const errors = {
			...(form.error && fieldErrors(form.error)),
			...(Object.keys(texts).length === 0 && { texts: ['error.needed'] })
		};
		if (!form.success || Object.keys(errors).length) return fail(422, { typed, errors, refused: undefined });
		const { body, country } = form.data;
		let commitment: string;
		try {
			commitment = await transaction((sql) =>
				addCommitment(
					sql,
					viewer!,
					{ resolutionId: params.resolution, key: params.key },
					{ bodyId: body, country: country ?? null, texts, childTexts, terms: termsOf(form.data, fields) }
				)
			);
		} catch (fault) {
			return refused(fault, { typed, errors: {} });
		}
		redirect(303, resolve('/(forum)/forum/commitments/[commitment=uuid]', { commitment }));
	}
};
