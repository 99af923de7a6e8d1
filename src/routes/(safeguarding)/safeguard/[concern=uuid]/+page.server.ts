import { fail, redirect, type RequestEvent } from '@sveltejs/kit';
import * as z from 'zod';
import { resolve } from '$app/paths';
import { chooseText } from '#lib/definition/wording.ts';
import { titleAsked } from '#lib/server/contributions/question-asked.ts';
import { helplines } from '#lib/server/countries/helplines.ts';
import { database, transaction } from '#lib/server/database.ts';
import { Conflict, Invalid } from '#lib/server/errors.ts';
import { countryName, formatMoment, languageName } from '#lib/server/formats.ts';
import { fieldErrors, formFields, needed } from '#lib/server/http/forms.ts';
import { mayFollow, ROUTES } from '#lib/server/safeguarding/concern.ts';
import { findConcern, findOpenedConcern } from '#lib/server/safeguarding/concerns.ts';
import { openConcern } from '#lib/server/safeguarding/open-concern.ts';
import { writeOnConcern, type ConcernEntry } from '#lib/server/safeguarding/write-on-concern.ts';
import type { Actions, PageServerLoad } from './$types';

const EntryForm = z.object({ text: needed });
const DecisionForm = z.object({
	text: needed,
	route: z.enum(ROUTES, 'safeguarding.route_needed'),
	school_is_safe: z.string().optional()
});

export const load: PageServerLoad = async ({ locals, params }) => {
	const viewer = locals.viewer!;
	const { locale } = locals;
	const concern = await findConcern(database, viewer, params.concern);
	const lines = await helplines(database, concern.country);
	return {
		id: concern.id,
		state: concern.state,
		isLate: concern.isLate,
		country: countryName(locale, concern.country),
		title: await titleAsked(database, concern, locale),
		since: formatMoment(locale, concern.raisedAt),
		opened: concern.hasSeen
			? await openedPage(locale, await findOpenedConcern(database, viewer, concern.id))
			: null,
		next: (['note', 'decided', 'referred', 'closed'] as const).filter((kind) =>
			mayFollow(concern.state, kind)
		),
		routes: ROUTES,
		helplines: lines.map(({ number, name }) => ({ number, name: chooseText(name, [locale]) }))
	};
};

export const actions: Actions = {
	async open({ locals, params }) {
		await transaction((sql) => openConcern(sql, locals.viewer!, params.concern));
		redirect(303, address(params));
	},

	note: (event) => write(event, 'note'),
	referred: (event) => write(event, 'referred'),
	closed: (event) => write(event, 'closed'),

	async decided(event) {
		const fields = formFields(await event.request.formData());
		const form = DecisionForm.safeParse(fields);
		if (!form.success) return fail(422, { kind: 'decided', errors: fieldErrors(form.error) });
		const { text, route, school_is_safe } = form.data;
		return add(event, { kind: 'decided', text, route, schoolIsSafe: school_is_safe !== undefined });
	}
};

type Event = RequestEvent<{ concern: string }>;

async function write(event: Event, kind: 'note' | 'referred' | 'closed') {
	const form = EntryForm.safeParse(formFields(await event.request.formData()));
	if (!form.success) return fail(422, { kind, errors: fieldErrors(form.error) });
	return add(event, { kind, text: form.data.text });
}

async function add({ locals, params }: Event, entry: ConcernEntry) {
	try {
		await transaction((sql) => writeOnConcern(sql, locals.viewer!, params.concern, entry));
	} catch (error) {
		if (!(error instanceof Conflict || error instanceof Invalid)) throw error;
		return fail(error.status, { kind: entry.kind, refused: error.key });
	}
	redirect(303, address(params));
}

const address = ({ concern }: { concern: string }) =>
	resolve('/(safeguarding)/safeguard/[concern=uuid]', { concern });

async function openedPage(locale: string, concern: Awaited<ReturnType<typeof findOpenedConcern>>) {
	const { sealedCopy, note, raisedBy, events } = concern;
	return {
		copy: sealedCopy,
		languageName: languageName(sealedCopy.language, locale),
		note,
		raisedBy,
		events: events.map((event) => ({ ...event, at: formatMoment(locale, event.at) }))
	};
}
