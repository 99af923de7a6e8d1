import { fail, redirect } from '@sveltejs/kit';
import * as z from 'zod';
import { resolve } from '$app/paths';
import { chooseText } from '#lib/definition/wording.ts';
import { checkHelpline } from '#lib/server/countries/check-helpline.ts';
import { helplinesKept } from '#lib/server/countries/helplines-kept.ts';
import { database, transaction } from '#lib/server/database.ts';
import { countryName, formatDay } from '#lib/server/formats.ts';
import { formFields } from '#lib/server/http/forms.ts';
import type { Actions, PageServerLoad } from './$types';

const CheckForm = z.object({ id: z.uuid(), sure: z.enum(['yes', 'no']) });

export const load: PageServerLoad = async ({ locals: { viewer, locale } }) => ({
	lines: (await helplinesKept(database, viewer!)).map((line) => ({
		id: line.id,
		country: countryName(locale, line.country),
		number: line.number,
		name: chooseText(line.name, [locale]),
		hours: chooseText(line.hours, [locale]),
		source: line.source,
		sure: line.sure,
		isShown: line.isShown,
		checked: formatDay(locale, line.checkedOn, 'medium'),
		checkedBy: line.checkedBy
	}))
});

export const actions: Actions = {
	async default({ locals, request }) {
		const form = CheckForm.safeParse(formFields(await request.formData()));
		if (!form.success) return fail(422);
		await transaction((sql) => checkHelpline(sql, locals.viewer!, form.data.id, form.data.sure === 'yes'));
		redirect(303, resolve('/(administrator)/administer/helplines'));
	}
};
