import { error, fail, redirect } from '@sveltejs/kit';
import * as z from 'zod';
import { resolve } from '$app/paths';
import { LanguageTag } from '#lib/definition/definition.ts';
import { LOCALES } from '#lib/i18n/locales.ts';
import { COUNTRIES } from '#lib/server/countries/countries.ts';
import { helplinesKept } from '#lib/server/countries/helplines-kept.ts';
import { writeHelpline } from '#lib/server/countries/write-helpline.ts';
import { database, transaction } from '#lib/server/database.ts';
import { countryName, languageName } from '#lib/server/formats.ts';
import { fieldErrors, formFields, listOf, needed } from '#lib/server/http/forms.ts';
import { refused } from '#lib/server/http/refused.ts';
import { languagesToWrite, textsOf } from '#lib/server/http/texts-of.ts';
import type { Actions, PageServerLoad, RequestEvent } from './$types';

const RECORDED = { yes: true, no: false, unknown: null } as const;

const LineForm = z.object({
	country: z.enum(COUNTRIES, 'error.needed'),
	number: needed.pipe(z.string().regex(/^[\d +-]{2,30}$/, 'administer.line_number_wrong')),
	free: z.literal('on').optional(),
	languages: listOf(LanguageTag),
	recorded: z.enum(['yes', 'no', 'unknown']),
	source: needed.pipe(z.string().max(500, 'error.too_long')),
	sure: z.literal('on').optional()
});

/** What stands in the form; a line that is written anew must be checked anew. */
export const load: PageServerLoad = async (event) => {
	const { locale } = event.locals;
	const line = await lineOf(event);
	const spoken = [...new Set([...LOCALES, ...(line?.languages ?? [])])];
	return {
		countries: COUNTRIES.map((value) => ({ value, label: countryName(locale, value) })),
		spoken: spoken.map((value) => ({ value, label: languageName(value, locale) })),
		writing: languagesToWrite(locale),
		line: {
			country: line?.country ?? '',
			number: line?.number ?? '',
			name: line?.name ?? {},
			hours: line?.hours ?? {},
			free: line?.free ?? true,
			languages: line?.languages ?? [],
			recorded: line?.callsRecorded === true ? 'yes' : line?.callsRecorded === false ? 'no' : 'unknown',
			source: line?.source ?? '',
			sure: false
		}
	};
};

export const actions: Actions = {
	async default(event) {
		const line = await lineOf(event);
		const fields = formFields(await event.request.formData());
		const form = LineForm.safeParse(fields);
		const name = textsOf(fields, 'name');
		const hours = textsOf(fields, 'hours');
		const typed = {
			country: String(fields.country ?? ''),
			number: String(fields.number ?? ''),
			...{ name, hours },
			free: fields.free === 'on',
			languages: [fields.languages ?? []].flat(),
			recorded: String(fields.recorded ?? 'unknown'),
			source: String(fields.source ?? ''),
			sure: fields.sure === 'on'
		};
		const errors = {
			...(!form.success && fieldErrors(form.error)),
			...(Object.keys(name).length === 0 && { name: ['error.needed'] })
		};
		if (!form.success || 'name' in errors) return fail(422, { typed, errors, refused: undefined });

		const { recorded, free, sure, ...facts } = form.data;
		const written = {
			...facts,
			...{ name, hours },
			free: free === 'on',
			sure: sure === 'on',
			callsRecorded: RECORDED[recorded]
		};
		try {
			await transaction((sql) => writeHelpline(sql, event.locals.viewer!, line?.id ?? null, written));
		} catch (fault) {
			return refused(fault, { typed, errors: undefined });
		}
		redirect(303, resolve('/(administrator)/administer/helplines'));
	}
};

/** The line in the address; undefined where a new one is added. */
async function lineOf({ params, locals }: RequestEvent) {
	if (params.line === 'new') return undefined;
	const lines = await helplinesKept(database, locals.viewer!);
	return lines.find(({ id }) => id === params.line) ?? error(404, 'error.not_found');
}
