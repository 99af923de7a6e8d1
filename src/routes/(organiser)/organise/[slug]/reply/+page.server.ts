import { fail } from '@sveltejs/kit';
import * as z from 'zod';
import { chooseText } from '#lib/definition/wording.ts';
import { database, transaction } from '#lib/server/database.ts';
import { findReply } from '#lib/server/feedback/feedback-items.ts';
import { mayReply } from '#lib/server/feedback/feedback-policy.ts';
import { removeFeedbackItem } from '#lib/server/feedback/remove-feedback-item.ts';
import { saidWith } from '#lib/server/feedback/said.ts';
import { sixSteps } from '#lib/server/feedback/six-steps.ts';
import { countryName, formatDay } from '#lib/server/formats.ts';
import { formFields } from '#lib/server/http/forms.ts';
import { refused } from '#lib/server/http/refused.ts';
import type { Actions, PageServerLoad } from './$types';

export const load: PageServerLoad = async ({ params, locals: { viewer, locale } }) => {
	const { consultation, items } = await findReply(database, viewer!, params.slug);
	const countryOf = (partId: string | null) =>
		consultation.parts.find(({ id }) => id === partId)?.country ?? null;
	const waiting = [...new Set(items.filter((item) => !item.publishedOn).map(({ partId }) => partId))];
	return {
		slug: params.slug,
		title: chooseText(consultation.title, [locale]),
		steps: await sixSteps(database, consultation.id, locale),
		/** To whom something new can be published: a part, or all of them. */
		toPublish: waiting
			.filter((partId) => mayReply(viewer!, consultation, partId))
			.map((partId) => ({ part: partId ?? '', country: nameOf(countryOf(partId), locale) })),
		items: items.map((item) => ({
			id: item.id,
			kind: item.kind,
			country: nameOf(countryOf(item.partId), locale),
			text: saidWith([locale], '13+', item.wording),
			reason: saidWith([locale], '13+', item.reason),
			publishedOn: item.publishedOn && formatDay(locale, item.publishedOn),
			mayChange: !item.publishedOn && mayReply(viewer!, consultation, item.partId)
		}))
	};
};

const nameOf = (country: string | null, locale: string) => country && countryName(locale, country);

const RemoveForm = z.object({ item: z.uuid() });

export const actions: Actions = {
	async default({ request, locals: { viewer } }) {
		const form = RemoveForm.safeParse(formFields(await request.formData()));
		if (!form.success) return fail(422, { refused: 'error.invalid' });
		try {
			await transaction((sql) => removeFeedbackItem(sql, viewer!, form.data.item));
		} catch (fault) {
			return refused(fault, {});
		}
	}
};
