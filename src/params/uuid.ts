import type { ParamMatcher } from '@sveltejs/kit';

/** A version 4 uuid, as the database gives them. */
export const match: ParamMatcher = (param) =>
	/^[0-9a-f]{8}-[0-9a-f]{4}-4[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/.test(param);
