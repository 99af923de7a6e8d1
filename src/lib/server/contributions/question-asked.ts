import type { Texts, Wording } from '#lib/definition/definition.ts';
import { chooseText, chooseWording } from '#lib/definition/wording.ts';
import { findVersion } from '../consultations/definition-version.ts';
import type { Database } from '../database.ts';
import type { Asked } from './contribution.ts';

/** A text, and the language that it is in. */
export type Told = { text: string; language: string };

/** The question that a contribution answers, in the words in which its child read it. */
export async function questionAsked(sql: Database, asked: Asked): Promise<Told> {
	const { questions } = await findVersion(sql, asked.consultationId, asked.version);
	const wording = questions.find(({ key }) => key === asked.questionKey)?.text ?? {};
	const read = chooseWording(wording, asked.language, asked.tone ?? '13+');
	return read ? { text: read, language: asked.language } : chooseText(oldestTone(wording), [asked.language]);
}

/** The title of the consultation that a contribution belongs to, for a reader of this language. */
export async function titleAsked(
	sql: Database,
	asked: Pick<Asked, 'consultationId' | 'version'>,
	locale: string
): Promise<Told> {
	const { title } = await findVersion(sql, asked.consultationId, asked.version);
	return chooseText(title, [locale]);
}

function oldestTone(wording: Wording): Texts {
	return Object.fromEntries(
		Object.keys(wording).map((language) => [language, chooseWording(wording, language, '13+') ?? ''])
	);
}
