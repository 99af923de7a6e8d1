import type { Database } from '../database.ts';
import { NotFound } from '../errors.ts';
import { clipName } from './clip.ts';

/** The names of all clips of a consultation in one language, each with a number that a new recording changes. */
export async function clipNames(
	sql: Database,
	consultationId: string,
	language: string
): Promise<Map<string, number>> {
	const rows = await sql<{ hash: Buffer; take: number }[]>`
		select text_hash as hash, extract(epoch from at)::integer as take from clips
		where consultation_id = ${consultationId} and language = ${language}
	`;
	return new Map(rows.map(({ hash, take }) => [clipName(hash), take]));
}

/** A clip without its sound. */
export type ListedClip = { language: string; name: string; take: number; speaker: string };

/** All clips of a consultation without their sound, the latest first. */
export async function clipsOf(sql: Database, consultationId: string): Promise<ListedClip[]> {
	const rows = await sql<(Omit<ListedClip, 'name'> & { hash: Buffer })[]>`
		select language, text_hash as hash, extract(epoch from at)::integer as take, speaker from clips
		where consultation_id = ${consultationId} order by at desc
	`;
	return rows.map(({ hash, ...clip }) => ({ ...clip, name: clipName(hash) }));
}

/** @throws NotFound if nobody recorded such a text */
export async function findClip(
	sql: Database,
	consultationId: string,
	language: string,
	name: string
): Promise<{ media: string; sound: Buffer }> {
	const [clip] = await sql<{ media: string; sound: Buffer }[]>`
		select media, sound from clips
		where consultation_id = ${consultationId} and language = ${language}
			and substring(text_hash from 1 for 8) = ${Buffer.from(name, 'hex')}
	`;
	if (!clip) throw new NotFound();
	return clip;
}
