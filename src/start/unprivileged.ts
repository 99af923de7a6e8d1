import { spawnSync } from 'node:child_process';
import { CannotStart } from './cannot-start.ts';

const NOBODY = 65_534;

/** How PostgreSQL, which refuses to be root, is started: words before its command, and who then owns its folder. */
export interface Unprivileged {
	words: string[];
	owner: number;
}

const AS_WE_ARE: Unprivileged = { words: [], owner: process.getuid?.() ?? 0 };

// Root is called nobody inside a namespace of its own, so the folder stays root's. The id must be in /etc/passwd.
const IN_USER_NAMESPACE: Unprivileged = {
	words: ['unshare', '--user', `--map-user=${NOBODY}`, `--map-group=${NOBODY}`, '--'],
	owner: 0
};

// A true nobody who may still enter root's folders. Without the securebit access() would deny what open() allows.
const AS_NOBODY: Unprivileged = {
	words: [
		'setpriv',
		`--reuid=${NOBODY}`,
		`--regid=${NOBODY}`,
		'--clear-groups',
		'--securebits=+no_setuid_fixup',
		'--inh-caps=-all,+dac_override',
		'--ambient-caps=-all,+dac_override',
		'--'
	],
	owner: NOBODY
};

/** Finds a way to run `program` with access to `folder` and without being root. */
export function unprivileged(program: string, folder: string): Unprivileged {
	if (process.getuid?.() !== 0) return AS_WE_ARE;

	const way = [IN_USER_NAMESPACE, AS_NOBODY].find(({ words: [first = '', ...rest] }) => {
		const probe = ['test', '-x', program, '-a', '-w', folder];
		return spawnSync(first, [...rest, ...probe], { stdio: 'ignore' }).status === 0;
	});
	if (way) return way;
	throw new CannotStart(
		'PostgreSQL refuses to run as root, and this system forbids user namespaces and dropping rights. ' +
			'Start Heard as an ordinary user, or set DATABASE_URL to a PostgreSQL of your own.'
	);
}
