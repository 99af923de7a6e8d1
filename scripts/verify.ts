import { spawnSync } from 'node:child_process';

// What has to hold before a change lands, the quick things first.
const STEPS = [
	['Types of the routes', 'svelte-kit sync'],
	['Format', 'prettier --check .'],
	['Lint', 'eslint .'],
	['Types', 'svelte-check --fail-on-warnings'],
	['Nothing unused', 'knip'],
	['Build', 'node scripts/build-if-changed.ts'],
	// The last, so that its count ends the output.
	['Tests', 'npm test --silent']
] as const;

const seconds = (since: number) => `${((Date.now() - since) / 1000).toFixed(0)} s`;

const start = Date.now();
for (const [name, command] of STEPS) {
	console.log(`\n── ${name}: ${command}`);
	const begun = Date.now();
	const { status } = spawnSync(command, { shell: true, stdio: ['ignore', 'inherit', 'inherit'] });
	if (status !== 0) {
		console.error(`── ${name} failed after ${seconds(begun)}`);
		process.exit(1);
	}
	if (name !== 'Tests') console.log(`── ${name}: ${seconds(begun)}, all so far ${seconds(start)}`);
}
