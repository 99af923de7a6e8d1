import { defineConfig } from 'vitest/config';

const BROWSERS = ['tests/support/global-build.ts', 'tests/support/global-browsers.ts'];

export default defineConfig({
	test: {
		// Two cores, as a small CI machine has; each worker has its own database and browsers.
		maxWorkers: 2,
		globalSetup: 'tests/support/global-database.ts',
		projects: [
			{
				extends: './vite.config.ts',
				test: {
					name: 'unit',
					include: ['src/**/*.test.ts', 'scripts/**/*.test.ts', 'tests/{promises,support}/*.test.ts'],
					setupFiles: 'tests/support/worker-database.ts',
					// A module of ours keeps nothing from test to test, so a worker need not begin anew for each file.
					isolate: false,
					testTimeout: 20_000,
					sequence: { groupOrder: 0 }
				}
			},
			{
				test: {
					name: 'ground',
					include: ['tests/ground/**/*.test.ts'],
					globalSetup: BROWSERS,
					fileParallelism: false,
					testTimeout: 60_000,
					hookTimeout: 60_000,
					sequence: { groupOrder: 1 }
				}
			},
			{
				test: {
					name: 'journeys',
					include: ['tests/journeys/**/*.test.ts'],
					globalSetup: BROWSERS,
					testTimeout: 120_000,
					hookTimeout: 60_000,
					sequence: { groupOrder: 2 }
				}
			}
		]
	}
});
