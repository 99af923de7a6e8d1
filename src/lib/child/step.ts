import { goto } from '$app/navigation';
import { applyAction } from '$app/forms';
import type { SubmitFunction } from '@sveltejs/kit';

/**
 * Sends a form of the child's way and goes where it leads. Only the next page's own data is fetched: the texts
 * around it are the same all the way.
 */
export const step: SubmitFunction =
	() =>
	async ({ result }) => {
		if (result.type === 'redirect') await goto(result.location);
		else await applyAction(result);
	};
