import type { Viewer } from '../accounts/viewer.ts';
import { recordEvent } from '../audit/record-event.ts';
import type { Transaction } from '../database.ts';
import { Forbidden, Invalid } from '../errors.ts';
import { LARGEST_CLIP, mediaOf, textHash } from './clip.ts';
import { mayEdit } from './consultation-policy.ts';
import type { Consultation } from './consultation.ts';

/**
 * Keeps how a text sounds when it is read aloud, in the place of an earlier recording of the same text.
 *
 * @param clip  the exact text and its sound; `speaker` says who reads and that they agreed to it
 * @throws Invalid  it is too large, or no sound that old browsers play
 */
export async function saveClip(
	sql: Transaction,
	viewer: Viewer,
	consultation: Pick<Consultation, 'id' | 'ownerId'>,
	clip: { language: string; text: string; sound: Buffer; speaker: string }
): Promise<void> {
	if (!mayEdit(viewer, consultation)) throw new Forbidden();
	const { language, text, sound, speaker } = clip;
	if (sound.length > LARGEST_CLIP) throw new Invalid('organise.clips_too_large');
	const media = mediaOf(sound);
	if (!media) throw new Invalid('organise.clips_no_sound');

	await sql`
		insert into clips (consultation_id, language, text_hash, media, sound, speaker, by)
		values (${consultation.id}, ${language}, ${textHash(text)}, ${media}, ${sound}, ${speaker}, ${viewer.personId})
		on conflict (consultation_id, language, text_hash) do update
		set media = excluded.media, sound = excluded.sound, speaker = excluded.speaker, by = excluded.by, at = now()
	`;
	await recordEvent(sql, viewer, 'clip.saved', { consultationId: consultation.id, language });
}
