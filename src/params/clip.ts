import type { ParamMatcher } from '@sveltejs/kit';

/** The name of a clip: 64 bits of the hash of its text. */
export const match: ParamMatcher = (param) => /^[0-9a-f]{16}$/.test(param);
