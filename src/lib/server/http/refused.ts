import { fail } from '@sveltejs/kit';
import { Conflict, Invalid } from '../errors.ts';

/**
 * What a form's page gets when a room refused: a message key, and what was typed. Whatever else went wrong goes on
 * to the error page.
 */
export function refused<Kept extends object>(fault: unknown, kept: Kept) {
	if (fault instanceof Conflict || fault instanceof Invalid)
		return fail(fault.status, { ...kept, refused: fault.key });
	throw fault;
}
