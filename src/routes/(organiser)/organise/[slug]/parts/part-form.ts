import * as z from 'zod';
import { LanguageTag } from '#lib/definition/definition.ts';
import { COUNTRIES } from '#lib/server/countries/countries.ts';
import { day, listOf } from '#lib/server/http/forms.ts';

const fields = {
	languages: listOf(LanguageTag).pipe(z.array(LanguageTag).min(1, 'error.needed')),
	opensOn: day,
	closesOn: day,
	settlesDays: z
		.string()
		.regex(/^\d{1,2}$/, 'organise.consultation_settles_wrong')
		.transform(Number)
		.refine((days) => days <= 90, 'organise.consultation_settles_wrong'),
	receiverId: z.uuid('error.needed')
};
const inOrder = {
	check: ({ opensOn, closesOn }: { opensOn: string; closesOn: string }) => opensOn <= closesOn,
	otherwise: { path: ['closesOn'], error: 'organise.consultation_closes_before' }
};

export const NewPartForm = z
	.object({ ...fields, country: z.enum(COUNTRIES, 'error.needed') })
	.refine(inOrder.check, inOrder.otherwise);
export const PartForm = z.object(fields).refine(inOrder.check, inOrder.otherwise);
export const OpenPartForm = z.object({ closesOn: fields.closesOn, settlesDays: fields.settlesDays });
