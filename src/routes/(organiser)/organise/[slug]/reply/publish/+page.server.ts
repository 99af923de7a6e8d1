import { fail, redirect } from '@sveltejs/kit';
import * as z from 'zod';
import { resolve } from '$app/paths';
import { database, transaction } from '#lib/server/database.ts';
import { NotFound } from '#lib/server/errors.ts';
import { findReply } from '#lib/server/feedback/feedback-items.ts';
import { mayReply } from '#lib/server/feedback/feedback-policy.ts';
import { publishFeedback } from '#lib/server/feedback/publish-feedback.ts';
import { saidWith } from '#lib/server/feedback/said.ts';
import { countryName } from '#lib/server/formats.ts';
import { formFields, optional } from '#lib/server/http/forms.ts';
import { refused } from '#lib/server/http/refused.ts';
import type { Actions, PageServerLoad } from './$types';

const PublishForm = z.object({ part: optional(z.uuid()) });

export const load: PageServerLoad = async ({ params, url, locals: { viewer, locale } }) => {
	const { consultation, items } = await findReply(database, viewer!, params.slug);
	const asked = url.searchParams.get('part') || null;
	const part = consultation.parts.find(({ id }) => id === asked);
	if ((asked && !part) || !mayReply(viewer!, consultation, asked)) throw new NotFound();
	const waiting = items.filter(({ partId, publishedOn }) => partId === asked && !publishedOn);
	return {
		slug: params.slug,
		part: asked ?? '',
		country: part ? countryName(locale, part.country) : null,
		items: waiting.map(({ id, kind, wording }) => ({ id, kind, text: saidWith([locale], '10-12', wording) }))
	};
};

export const actions: Actions = {
	async default({ request, params, locals: { viewer } }) {
		const form = PublishForm.safeParse(formFields(await request.formData()));
		if (!form.success) return fail(422, { refused: 'error.invalid' });
		try {
			await transaction(async (sql) => {
				const { consultation } = await findReply(sql, viewer!, params.slug);
				const to = { consultationId: consultation.id, partId: form.data.part ?? null };
				await publishFeedback(sql, viewer!, to);
			});
		} catch (fault) {
			return refused(fault, {});
		}
		redirect(303, resolve('/(organiser)/organise/[slug]/reply', { slug: params.slug }));
	}
};
