import { appointmentsOn, holds, type Viewer } from '../accounts/viewer.ts';

/** The thing to judge, as far as it matters to who may. */
type OfPart = { partId: string; consultationId: string };

/** A moderator of the part or its consultation, in a language of the appointment; one without languages has all. */
export function mayModerate(viewer: Viewer, contribution: OfPart & { language: string }): boolean {
	const { partId, consultationId, language } = contribution;
	return appointmentsOn(viewer, ['moderator'], { partId, consultationId }).some(
		({ languages }) => languages.length === 0 || languages.includes(language)
	);
}

/** An organiser of the part, the consultation or the body that owns it reads what moderators let through. */
export function mayReadShown(
	viewer: Viewer,
	{ partId, consultationId, ownerId }: OfPart & { ownerId: string }
) {
	return holds(viewer, ['organiser'], { partId, consultationId, organisationId: ownerId });
}
