import * as z from 'zod';
import { canStandOn, type Thing } from '../accounts/appointment.ts';
import { ROLES } from '../accounts/viewer.ts';
import { day, listOf, optional } from './forms.ts';

/** `part:UUID` as a select sends it; `installation` is the whole of it. */
const ThingField = z.string('error.needed').transform((value, context): Thing => {
	if (value === 'installation') return null;
	const [kind, id] = value.split(':');
	const thing = z
		.object({ kind: z.enum(['organisation', 'consultation', 'part', 'forum']), id: z.uuid() })
		.safeParse({ kind, id });
	if (thing.success) return thing.data;
	context.addIssue({ code: 'custom', message: 'error.needed' });
	return z.NEVER;
});

/** What the form of an invitation sends, wherever it stands. */
export const InvitationForm = z
	.object({
		role: z.enum(ROLES, 'error.needed'),
		thing: ThingField,
		languages: listOf(z.string().regex(/^[a-z]{2,3}(-[A-Z][a-z]{3})?$/, 'error.invalid')),
		untilOn: optional(day).transform((until) => until ?? null),
		seatName: optional(
			z
				.string()
				.trim()
				.regex(/^[a-z0-9][a-z0-9.-]{3,39}$/i, 'appointments.seat_name_shape')
		).transform((name) => name ?? null)
	})
	.superRefine(({ role, thing, languages, seatName }, context) => {
		const add = (path: string, message: string) =>
			context.addIssue({ code: 'custom', path: [path], message });
		if (!canStandOn(role, thing)) add('thing', 'appointments.thing_wrong');
		if (role === 'moderator' && languages.length === 0) add('languages', 'appointments.languages_needed');
		if (seatName && role !== 'delegate') add('seatName', 'appointments.seat_delegate');
	});
