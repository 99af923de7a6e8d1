import js from '@eslint/js';
import svelte from 'eslint-plugin-svelte';
import { defineConfig } from 'eslint/config';
import globals from 'globals';
import ts from 'typescript-eslint';
import { BROWSER, EVERYWHERE, ROUTES, SERVER, SVELTE } from './scripts/lint/bans.ts';
import { layers } from './scripts/lint/layers.ts';
import svelteConfig from './svelte.config.js';

const ban = (
	/** @type {string[]} */ files,
	/** @type {import('./scripts/lint/bans.ts').Ban[][]} */ ...bans
) => ({
	files,
	rules: { 'no-restricted-syntax': /** @type {const} */ (['error', ...EVERYWHERE, ...bans.flat()]) }
});

export default defineConfig(
	{ ignores: ['build/', '.svelte-kit/', 'scripts/bench/bare/', 'data/', 'static/', 'node_modules/'] },
	js.configs.recommended,
	ts.configs.recommended,
	svelte.configs.recommended,
	{
		linterOptions: { reportUnusedDisableDirectives: 'error', noInlineConfig: true },
		languageOptions: {
			globals: { ...globals.browser, ...globals.node },
			parserOptions: {
				projectService: true,
				tsconfigRootDir: import.meta.dirname,
				extraFileExtensions: ['.svelte']
			}
		},
		plugins: { heard: { rules: { layers } } },
		rules: {
			'heard/layers': 'error',
			'no-undef': 'off',
			eqeqeq: 'error',
			'@typescript-eslint/consistent-type-imports': 'error',
			'@typescript-eslint/no-unused-vars': ['error', { argsIgnorePattern: '^_', varsIgnorePattern: '^_' }],
			'@typescript-eslint/no-floating-promises': 'error',
			'@typescript-eslint/no-misused-promises': 'error',
			'@typescript-eslint/return-await': ['error', 'error-handling-correctness-only']
		}
	},
	{
		files: ['**/*.svelte', '**/*.svelte.ts'],
		languageOptions: { parserOptions: { parser: ts.parser, svelteConfig } }
	},
	{ files: ['**/*.js'], extends: [ts.configs.disableTypeChecked] },
	{ files: ['src/lib/**', 'src/routes/**'], rules: { 'no-console': 'error' } },
	// A component gets its addresses from the page, which made them by resolve().
	{ files: ['src/lib/**'], rules: { 'svelte/no-navigation-without-resolve': 'off' } },

	ban(['**/*.ts', '**/*.js']),
	ban(['src/lib/**/*.ts'], BROWSER),
	ban(['src/lib/server/*.ts']),
	ban(['src/lib/server/*/**/*.ts'], SERVER),
	ban(['src/routes/**/*.ts'], ROUTES),
	ban(['src/routes/**/+{page,layout}.ts'], BROWSER, ROUTES),
	ban(['**/*.svelte'], BROWSER, SVELTE),
	ban(['src/routes/**/*.svelte'], BROWSER, SVELTE, ROUTES),
	ban(['**/*.test.ts'])
);
