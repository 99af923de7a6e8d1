import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { expect, test } from 'vitest';

const read = (path: string) => readFileSync(fileURLToPath(new URL(`../../${path}`, import.meta.url)), 'utf8');

test('the one inline style that is let in is the one of Kit’s route announcer', () => {
	const styles = [...read('.svelte-kit/generated/root.svelte').matchAll(/\sstyle="([^"]*)"/g)];
	const hashes = styles.map(
		([, style]) => `'sha256-${createHash('sha256').update(style!).digest('base64')}'`
	);

	expect(read('svelte.config.js')).toContain(`'style-src-attr': ['unsafe-hashes', ${hashes.join(', ')}]`);
});
