import { hash } from 'node:crypto';

/** The largest clip, in bytes: half a minute of speech, and a second or two on a slow line (R95). */
export const LARGEST_CLIP = 102_400;

/** What a clip belongs to: the exact text, so that a changed wording has none. */
export function textHash(text: string): Buffer {
	return hash('sha256', text, 'buffer');
}

/** How a page names a text's clip: the first 64 bits of its hash. */
export function clipName(ofText: Buffer): string {
	return ofText.subarray(0, 8).toString('hex');
}

/**
 * What kind of sound these bytes are, by what is in them; undefined if it is none that Chromium 109 and Firefox 115
 * play.
 */
export function mediaOf(bytes: Buffer): string | undefined {
	const head = bytes.subarray(0, 64).toString('latin1');
	if (head.startsWith('OggS'))
		return ['OpusHead', '\x01vorbis'].some((name) => head.includes(name)) ? 'audio/ogg' : undefined;
	if (head.startsWith('RIFF') && head.startsWith('WAVE', 8)) return 'audio/wav';
	if (head.startsWith('\x1a\x45\xdf\xa3')) return head.includes('webm') ? 'audio/webm' : undefined;
	if (head.startsWith('ftyp', 4))
		return /^(?:M4A|mp4[12]|isom|iso2|dash)/.test(head.slice(8)) ? 'audio/mp4' : undefined;
	return head.startsWith('ID3') || isLayerThree(bytes) ? 'audio/mpeg' : undefined;
}

/** Eleven bits to find the frame by, a version that there is, and layer III. */
function isLayerThree([first, second]: Uint8Array): boolean {
	return first === 0xff && second !== undefined && (second & 0xe6) === 0xe2 && (second & 0x18) !== 0x08;
}
