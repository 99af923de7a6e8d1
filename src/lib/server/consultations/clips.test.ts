import { expect, it } from 'vitest';
import { inTransaction } from '../../../../tests/support/database.ts';
import { clipName, LARGEST_CLIP, mediaOf, textHash } from './clip.ts';
import { sampleSound } from './clip.sample.ts';
import { clipNames, clipsOf, findClip } from './clips.ts';
import { sampleConsultation, sampleViewer } from './consultation.sample.ts';
import { removeClip } from './remove-clip.ts';
import { saveClip } from './save-clip.ts';

const clip = {
	language: 'en',
	text: 'Is the road safe?',
	sound: sampleSound(),
	speaker: 'A teacher, agreed'
};
const name = clipName(textHash(clip.text));

it('a recording belongs to the exact text in one language, and a later one takes its place', () =>
	inTransaction(async (sql) => {
		const { organiser, consultationId, ownerId } = await sampleConsultation(sql);
		const consultation = { id: consultationId, ownerId };
		await saveClip(sql, organiser, consultation, clip);
		await saveClip(sql, organiser, consultation, {
			...clip,
			sound: sampleSound(0.5),
			speaker: 'Somebody else'
		});

		expect([...(await clipNames(sql, consultationId, 'en')).keys()]).toEqual([name]);
		expect((await clipNames(sql, consultationId, 'ru')).size).toBe(0);
		expect(await clipsOf(sql, consultationId)).toMatchObject([
			{ language: 'en', name, speaker: 'Somebody else' }
		]);
		expect(await findClip(sql, consultationId, 'en', name)).toEqual({
			media: 'audio/wav',
			sound: sampleSound(0.5)
		});
		const changed = clipName(textHash('Is the road safe'));
		await expect(findClip(sql, consultationId, 'en', changed)).rejects.toMatchObject({ status: 404 });

		await removeClip(sql, organiser, consultation, 'en', clip.text);
		expect(await clipsOf(sql, consultationId)).toEqual([]);
	}));

it('only who may edit the consultation records and removes', () =>
	inTransaction(async (sql) => {
		const { organiser, consultationId, ownerId, partId } = await sampleConsultation(sql);
		const consultation = { id: consultationId, ownerId };
		await saveClip(sql, organiser, consultation, clip);
		for (const viewer of [
			await sampleViewer(sql, 'organiser', { partId }),
			await sampleViewer(sql, 'moderator', { consultationId })
		]) {
			await expect(saveClip(sql, viewer, consultation, clip)).rejects.toMatchObject({ status: 403 });
			await expect(removeClip(sql, viewer, consultation, 'en', clip.text)).rejects.toMatchObject({
				status: 403
			});
		}
	}));

it('what is too large or no sound is refused with a kind word, by the database too', () =>
	inTransaction(async (sql) => {
		const { organiser, consultationId, ownerId } = await sampleConsultation(sql);
		const save = (sound: Buffer) =>
			saveClip(sql, organiser, { id: consultationId, ownerId }, { ...clip, sound });
		const large = Buffer.concat([sampleSound(), Buffer.alloc(LARGEST_CLIP)]);
		await expect(save(large)).rejects.toMatchObject({ key: 'organise.clips_too_large' });
		await expect(save(Buffer.from('<script>'))).rejects.toMatchObject({ key: 'organise.clips_no_sound' });
		await expect(
			sql.savepoint(
				(sql) => sql`
					insert into clips (consultation_id, language, text_hash, media, sound, speaker)
					values (${consultationId}, 'en', ${textHash('a')}, 'audio/wav', ${large}, 'Somebody')
				`
			)
		).rejects.toThrow(/check/);
	}));

const bytes = (latin1: string) => Buffer.from(latin1, 'latin1');

it.each([
	['audio/wav', sampleSound()],
	['audio/ogg', bytes(`OggS${'\0'.repeat(24)}OpusHead`)],
	['audio/ogg', bytes(`OggS${'\0'.repeat(24)}\x01vorbis`)],
	['audio/mpeg', bytes('ID3\x04')],
	['audio/mpeg', bytes('\xff\xfb\x90\x64')],
	['audio/mp4', bytes('\0\0\0\x20ftypM4A ')],
	['audio/webm', bytes('\x1a\x45\xdf\xa3\x01\0\0\0\0\0\0\x1f\x42\x86\x81\x01webm')],
	[undefined, bytes('OggS theora')],
	[undefined, bytes('RIFF\0\0\0\0AVI ')],
	[undefined, bytes('\0\0\0\x20ftypqt  ')],
	[undefined, bytes('<!doctype html><title>ID3</title>')],
	[undefined, bytes('GIF89a')],
	[undefined, Buffer.alloc(0)]
])('tells by what is in it whether it is %s', (media, sound) => {
	expect(mediaOf(sound)).toBe(media);
});
