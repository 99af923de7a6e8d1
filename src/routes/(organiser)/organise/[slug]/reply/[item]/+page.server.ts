import { error, fail, redirect } from '@sveltejs/kit';
import * as z from 'zod';
import { resolve } from '$app/paths';
import { chooseText } from '#lib/definition/wording.ts';
import { commitments } from '#lib/server/commitments/commitments.ts';
import { database, transaction } from '#lib/server/database.ts';
import { addFeedbackItem } from '#lib/server/feedback/add-feedback-item.ts';
import { changeFeedbackItem } from '#lib/server/feedback/change-feedback-item.ts';
import { FEEDBACK_KINDS } from '#lib/server/feedback/feedback-item.ts';
import { findReply } from '#lib/server/feedback/feedback-items.ts';
import { mayReply } from '#lib/server/feedback/feedback-policy.ts';
import { countryName, languageName } from '#lib/server/formats.ts';
import { fieldErrors, formFields, optional } from '#lib/server/http/forms.ts';
import { refused } from '#lib/server/http/refused.ts';
import { wordingOf } from '#lib/server/http/wording-of.ts';
import { publishedFindings } from '#lib/server/summaries/published-findings.ts';
import { questionsCounted } from '#lib/server/summaries/questions-counted.ts';
import type { Actions, PageServerLoad } from './$types';

const ItemForm = z.object({
	kind: z.enum(FEEDBACK_KINDS, 'error.needed'),
	part: optional(z.uuid()),
	finding: optional(z.uuid()),
	commitment: optional(z.uuid())
});

export const load: PageServerLoad = async ({ params, locals: { viewer, locale } }) => {
	const { consultation, items } = await findReply(database, viewer!, params.slug);
	const item = items.find(({ id }) => id === params.item);
	if (!item && params.item !== 'new') error(404, 'error.not_found');
	const { languages, tones } = await questionsCounted(database, consultation.id);
	const findings = await publishedFindings(database, { consultationId: consultation.id });
	const named = (value: string, texts: Record<string, string>, before = '') => {
		const { text, language } = chooseText(texts, [locale]);
		return { value, label: before + text, lang: language };
	};
	return {
		slug: params.slug,
		title: chooseText(consultation.title, [locale]),
		isNew: !item,
		item: {
			kind: item?.kind ?? '',
			part: item?.partId ?? '',
			finding: item?.findingId ?? '',
			commitment: item?.commitmentId ?? '',
			wording: item?.wording ?? {},
			reason: item?.reason ?? {}
		},
		tones: [...tones],
		languages: languages.map((tag) => ({ tag, name: languageName(tag, locale) })),
		mayReplyToAll: mayReply(viewer!, consultation, null),
		parts: consultation.parts
			.filter(({ id }) => mayReply(viewer!, consultation, id))
			.map(({ id, country }) => ({ value: id, label: countryName(locale, country) })),
		findings: findings.map(({ id, number, texts }) => named(id, texts, `${number}. `)),
		commitments: (await commitments(database)).map(({ id, texts }) => named(id, texts))
	};
};

export const actions: Actions = {
	async default({ request, params, locals: { viewer } }) {
		const fields = formFields(await request.formData());
		const form = ItemForm.safeParse(fields);
		const wording = wordingOf(fields, 'wording');
		const reason = wordingOf(fields, 'reason');
		const typed = { ...fields, wording, reason };
		if (!form.success) return fail(422, { typed, errors: fieldErrors(form.error), refused: undefined });
		const { kind, part = null, finding = null, commitment = null } = form.data;
		const facts = { kind, partId: part, findingId: finding, commitmentId: commitment, wording, reason };
		try {
			await transaction(async (sql) => {
				const { consultation } = await findReply(sql, viewer!, params.slug);
				if (params.item === 'new') await addFeedbackItem(sql, viewer!, consultation.id, facts);
				else await changeFeedbackItem(sql, viewer!, params.item, facts);
			});
		} catch (fault) {
			return refused(fault, { typed, errors: {} });
		}
		redirect(303, resolve('/(organiser)/organise/[slug]/reply', { slug: params.slug }));
	}
};
