import { findClip } from '#lib/server/consultations/clips.ts';
import { database } from '#lib/server/database.ts';
import type { RequestHandler } from './$types';

/** A text, read aloud. Who knows its name knows the text, and pages ask for a new recording by a new address. */
export const GET: RequestHandler = async ({ params }) => {
	const { media, sound } = await findClip(database, params.consultation, params.language, params.name);
	return new Response(new Uint8Array(sound), {
		headers: {
			'content-type': media,
			'content-length': String(sound.length),
			'cache-control': 'public, max-age=31536000, immutable'
		}
	});
};
