import { HttpError } from '@sveltejs/kit/internal';

/**
 * What a room throws when it says no. Carries a message key; SvelteKit turns it into its status and the kind
 * page in `src/routes/+error.svelte`, so no route needs to catch it.
 */
export class Refusal extends HttpError {
	/** Key of the message that a person reads. */
	readonly key: string;
	constructor(status: number, key: string) {
		super(status, { message: key });
		this.key = key;
	}
}

/** It is not there, or the viewer has no appointment on it: the two look alike. */
export class NotFound extends Refusal {
	constructor(key = 'error.not_found') {
		super(404, key);
	}
}

export class Forbidden extends Refusal {
	constructor(key = 'error.forbidden') {
		super(403, key);
	}
}

/** Somebody else was faster, or the thing is no longer in a state that allows it. */
export class Conflict extends Refusal {
	constructor(key: string) {
		super(409, key);
	}
}

/** What was entered cannot be taken, though each field alone could. */
export class Invalid extends Refusal {
	constructor(key: string) {
		super(422, key);
	}
}
