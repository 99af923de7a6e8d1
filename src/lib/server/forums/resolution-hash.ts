import { createHash } from 'node:crypto';
import type { Passage } from './resolution.ts';

/**
 * SHA-256 in hex over the passages with their evidence: JSON without spaces, keys in alphabetical order, passages
 * in order of position, which itself is left out. Anybody can compute it again.
 */
export function resolutionHash(passages: readonly Passage[]): string {
	const inOrder = [...passages].sort((a, b) => a.position - b.position);
	const frozen = inOrder.map((passage) => ({ ...passage, position: undefined }));
	return createHash('sha256').update(JSON.stringify(frozen, alphabetical)).digest('hex');
}

function alphabetical(_key: string, value: unknown) {
	if (typeof value !== 'object' || value === null || Array.isArray(value)) return value;
	return Object.fromEntries(Object.entries(value).sort(([a], [b]) => (a < b ? -1 : 1)));
}
