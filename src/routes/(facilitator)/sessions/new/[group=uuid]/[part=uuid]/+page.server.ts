import { fail, redirect } from '@sveltejs/kit';
import * as z from 'zod';
import { resolve } from '$app/paths';
import { TONES } from '#lib/definition/definition.ts';
import { chooseText } from '#lib/definition/wording.ts';
import { openedParts } from '#lib/server/consultations/opened-parts.ts';
import { database, transaction } from '#lib/server/database.ts';
import { NotFound, Refusal } from '#lib/server/errors.ts';
import { languageName } from '#lib/server/formats.ts';
import { LONGEST_MINUTES, USUAL_MINUTES } from '#lib/server/groups/class-session.ts';
import { mayBringToPart } from '#lib/server/groups/group-policy.ts';
import { findGroup } from '#lib/server/groups/groups.ts';
import { openClassSession } from '#lib/server/groups/open-class-session.ts';
import { fieldErrors, formFields, listOf } from '#lib/server/http/forms.ts';
import type { Actions, PageServerLoad } from './$types';

const SessionForm = z.object({
	tone: z.enum(TONES, 'error.needed'),
	first: z.string('error.needed').min(1, 'error.needed'),
	others: listOf(z.string()),
	headCount: z.coerce
		.number('sessions.number')
		.int('sessions.number')
		.min(1, 'sessions.number')
		.max(500, 'sessions.number'),
	minutes: z.coerce
		.number('sessions.minutes_range')
		.int('sessions.minutes_range')
		.min(5, 'sessions.minutes_range')
		.max(LONGEST_MINUTES, 'sessions.minutes_range'),
	readTogether: z.string().optional(),
	when: z.enum(['now', 'later']).default('now')
});

export const load: PageServerLoad = async ({ locals: { viewer, locale }, params }) => {
	const group = await findGroup(database, viewer!, params.group);
	const part = (await openedParts(database)).find(({ id }) => id === params.part);
	if (!part || !mayBringToPart(viewer!, { ...group, country: group.place.country }, part))
		throw new NotFound();
	return {
		groupName: group.name,
		place: chooseText(group.place.name, [locale]),
		title: chooseText(part.title, [locale]),
		tones: part.tones,
		languages: part.languages.map((value) => ({ value, label: languageName(value), lang: value })),
		usual: {
			tone: part.tones.includes(group.usualTone) ? group.usualTone : part.tones[0],
			first: part.languages[0],
			headCount: String(group.size),
			minutes: String(USUAL_MINUTES)
		}
	};
};

export const actions: Actions = {
	async default({ locals, params, request }) {
		const fields = formFields(await request.formData());
		const typed = { ...fields, others: [fields.others ?? []].flat() };
		const form = SessionForm.safeParse(fields);
		if (!form.success) return fail(422, { typed, errors: fieldErrors(form.error), refused: undefined });
		const { tone, first, others, headCount, minutes, readTogether, when } = form.data;
		const languages = [...new Set([first, ...others])];
		const plan = {
			groupId: params.group,
			partId: params.part,
			tone,
			languages,
			headCount,
			minutes,
			readTogether: readTogether !== undefined,
			isPrepared: when === 'later'
		};

		try {
			const session = await transaction((sql) => openClassSession(sql, locals.viewer!, plan));
			redirect(303, resolve('/(facilitator)/sessions/[session=uuid]', { session }));
		} catch (fault) {
			if (!(fault instanceof Refusal)) throw fault;
			return fail(fault.status, { typed, errors: {}, refused: fault.key });
		}
	}
};
