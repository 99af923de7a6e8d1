import { hash, verify } from '@node-rs/argon2';
import { Conflict } from '../errors.ts';
import { normalisePassword } from './password.ts';

/** Argon2id as OWASP asks: 19 MiB, two passes, one lane. The package's own algorithm is Argon2id. */
const COST = { memoryCost: 19_456, timeCost: 2, parallelism: 1 };

/** More than two at once would stall the children's pages on a machine with two cores. */
const AT_ONCE = 2;
const LONGEST_QUEUE = 60;

const running = { count: 0, waiting: [] as (() => void)[] };

export async function hashPassword(password: string): Promise<string> {
	return inTurn(() => hash(normalisePassword(password), COST));
}

/**
 * Whether the password is the one of this hash. Without a hash it takes as long and says no, so that nobody
 * learns from the time who has an account (R113).
 */
export async function isPasswordOf(
	password: string,
	passwordHash: string | null | undefined
): Promise<boolean> {
	const fits = await inTurn(() => verify(passwordHash ?? NOBODY, normalisePassword(password)));
	return fits && Boolean(passwordHash);
}

/** The hash of a password that was thrown away. */
const NOBODY =
	'$argon2id$v=19$m=19456,t=2,p=1$TMnlIdv0ANMtoD8CeUCdlQ$b4lPq/57IxFoeU5wTCU8AWbpM+gtIRl5K/2g3ribT9s';

async function inTurn<T>(work: () => Promise<T>): Promise<T> {
	if (running.waiting.length >= LONGEST_QUEUE) throw new Conflict('public.sign_in_busy');
	if (running.count >= AT_ONCE) await new Promise<void>((go) => running.waiting.push(go));
	else running.count++;
	try {
		return await work();
	} finally {
		const next = running.waiting.shift();
		if (next) next();
		else running.count--;
	}
}
