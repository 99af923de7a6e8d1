/** A quarter of a second of a quiet tone, as the smallest file that every browser plays. */
export function sampleSound(seconds = 0.25): Buffer {
	const samples = Math.round(8000 * seconds);
	const sound = Buffer.alloc(44 + samples, 128);
	sound.write('RIFF', 0, 'latin1');
	sound.writeUInt32LE(36 + samples, 4);
	sound.write('WAVEfmt ', 8, 'latin1');
	sound.writeUInt32LE(16, 16);
	sound.writeUInt16LE(1, 20);
	sound.writeUInt16LE(1, 22);
	sound.writeUInt32LE(8000, 24);
	sound.writeUInt32LE(8000, 28);
	sound.writeUInt16LE(1, 32);
	sound.writeUInt16LE(8, 34);
	sound.write('data', 36, 'latin1');
	sound.writeUInt32LE(samples, 40);
	for (let at = 0; at < samples; at++) sound[44 + at] = 128 + Math.round(20 * Math.sin(at / 3));
	return sound;
}
