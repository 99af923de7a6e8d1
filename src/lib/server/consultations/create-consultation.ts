import { ABOUT_FIELDS, DEFINITION_SHAPE, Definition, type Tone } from '#lib/definition/definition.ts';
import { defaultSurrounding } from '#lib/i18n/default-surrounding.ts';
import { isLocale } from '#lib/i18n/locales.ts';
import type { Viewer } from '../accounts/viewer.ts';
import { recordEvent } from '../audit/record-event.ts';
import type { Transaction } from '../database.ts';
import { Conflict, Forbidden } from '../errors.ts';
import { mayCreate } from './consultation-policy.ts';
import type { ConsultationFacts } from './consultation.ts';

export type NewConsultation = ConsultationFacts & {
	slug: string;
	ownerId: string;
	/** In the first of the languages, the one that it is written in. */
	title: string;
	languages: string[];
	tones: Tone[];
};

/**
 * Creates a consultation with an empty draft and returns its id.
 *
 * @throws Conflict if the slug is taken
 */
export async function createConsultation(
	sql: Transaction,
	viewer: Viewer,
	entered: NewConsultation
): Promise<string> {
	if (!mayCreate(viewer, entered.ownerId)) throw new Forbidden();
	const [created] = await sql<{ id: string }[]>`
		insert into consultations (
			slug, mode, owner_id, receiver_id, decision, decision_on, feedback_due_on, contact, draft, created_by
		) values (
			${entered.slug}, ${entered.mode}, ${entered.ownerId}, ${entered.receiverId}, ${sql.json(entered.decision)},
			${entered.decisionOn}, ${entered.feedbackDueOn}, ${entered.contact}, ${sql.json(emptyDraft(entered))},
			${viewer.personId}
		)
		on conflict (slug) do nothing
		returning id
	`;
	if (!created) throw new Conflict('organise.consultation_slug_taken');
	await recordEvent(sql, viewer, 'consultation.created', { consultationId: created.id });
	return created.id;
}

function emptyDraft({ title, languages, tones }: NewConsultation): Definition {
	return Definition.parse({
		shape: DEFINITION_SHAPE,
		languages,
		surroundings: Object.fromEntries(
			languages.filter((tag) => !isLocale(tag)).map((tag) => [tag, defaultSurrounding(tag)])
		),
		tones,
		title: { [languages[0]!]: title },
		purpose: {},
		about: Object.fromEntries(ABOUT_FIELDS.map((field) => [field, {}])),
		questions: []
	});
}
