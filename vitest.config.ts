import { defineConfig } from 'vitest/config';

export default defineConfig({
	test: {
		maxWorkers: 2,
		passWithNoTests: true,
		projects: [
			{
				extends: './vite.config.ts',
				test: { name: 'unit', include: ['src/**/*.test.ts', 'scripts/**/*.test.ts'] }
			},
			{
				test: {
					name: 'ground',
					include: ['tests/ground/**/*.test.ts'],
					fileParallelism: false,
					testTimeout: 60_000
				}
			},
			{
				test: { name: 'journeys', include: ['tests/journeys/**/*.test.ts'], testTimeout: 120_000 }
			}
		]
	}
});
