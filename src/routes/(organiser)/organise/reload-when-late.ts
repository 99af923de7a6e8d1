import { invalidateAll } from '$app/navigation';
import type { SubmitFunction } from '@sveltejs/kit';

/** For `use:enhance`: after "somebody saved in the meantime" the page brings what stands now beside what was typed. */
export const reloadWhenLate: SubmitFunction =
	() =>
	async ({ result, update }) => {
		await update({ reset: false });
		if (result.type === 'failure' && result.status === 409) await invalidateAll();
	};
