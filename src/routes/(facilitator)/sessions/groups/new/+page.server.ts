import { fail, redirect } from '@sveltejs/kit';
import * as z from 'zod';
import { resolve } from '$app/paths';
import { TONES } from '#lib/definition/definition.ts';
import { chooseText } from '#lib/definition/wording.ts';
import { openedParts } from '#lib/server/consultations/opened-parts.ts';
import { isRegion, regionsOf } from '#lib/server/countries/regions.ts';
import { database, transaction } from '#lib/server/database.ts';
import { countryName } from '#lib/server/formats.ts';
import { addGroup } from '#lib/server/groups/add-group.ts';
import { addPlace } from '#lib/server/groups/add-place.ts';
import { organisationsToBring } from '#lib/server/groups/group-policy.ts';
import { placesOfGroups } from '#lib/server/groups/groups.ts';
import { PLACE_KINDS, SETTLEMENTS } from '#lib/server/groups/place.ts';
import { fieldErrors, formFields, needed, optional } from '#lib/server/http/forms.ts';
import { organisations } from '#lib/server/organisations/organisations.ts';
import type { Actions, PageServerLoad } from './$types';

const short = needed.pipe(z.string().max(120, 'error.too_long'));

const GroupForm = z.object({
	organisation: z.uuid('error.needed'),
	place: optional(z.uuid('error.needed')),
	name: short,
	tone: z.enum(TONES, 'error.needed'),
	size: z.coerce
		.number('sessions.number')
		.int('sessions.number')
		.min(1, 'sessions.number')
		.max(500, 'sessions.number')
});

const PlaceForm = z.object({
	placeName: short,
	kind: z.enum(PLACE_KINDS, 'error.needed'),
	region: z.string('error.needed').refine(isRegion, 'error.needed'),
	settlement: z.enum(SETTLEMENTS, 'error.needed')
});

export const load: PageServerLoad = async ({ locals: { viewer, locale } }) => {
	const [parts, places, bodies] = await Promise.all([
		openedParts(database),
		placesOfGroups(database, viewer!),
		organisations(database)
	]);
	const mine = organisationsToBring(viewer!, parts);
	const own = bodies.filter(({ id }) => mine.includes(id));
	const countries = own.every(({ country }) => country)
		? own.map(({ country }) => country!)
		: parts.map(({ country }) => country);
	return {
		organisations: own.map(({ id, name }) => textOption(id, chooseText(name, [locale]))),
		places: places.map(({ id, name }) => textOption(id, chooseText(name, [locale]))),
		regions: regionsOf(countries).map(({ code, name }) => ({
			value: code,
			label: `${countryName(locale, code.slice(0, 2))}: ${name}`
		}))
	};
};

const textOption = (value: string, { text, language }: { text: string; language: string }) => ({
	value,
	label: text,
	lang: language
});

export const actions: Actions = {
	async default({ locals, request }) {
		const typed = formFields(await request.formData());
		const group = GroupForm.safeParse(typed);
		const place = typed.place ? undefined : PlaceForm.safeParse(typed);
		const errors = {
			...(group.error && fieldErrors(group.error)),
			...(place?.error && fieldErrors(place.error))
		};
		if (!group.success || place?.success === false) return fail(422, { typed, errors });

		const viewer = locals.viewer!;
		await transaction(async (sql) => {
			const { organisation, name, tone, size } = group.data;
			const placeId = place
				? await addPlace(sql, viewer, { ...place.data, name: { [locals.locale]: place.data.placeName } })
				: group.data.place!;
			await addGroup(sql, viewer, { organisationId: organisation, placeId, name, usualTone: tone, size });
		});
		redirect(303, resolve('/(facilitator)/sessions/new'));
	}
};
