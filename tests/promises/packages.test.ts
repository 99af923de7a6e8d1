import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { expect, test } from 'vitest';

interface Packages {
	dependencies: Record<string, string>;
	devDependencies: Record<string, string>;
	optionalDependencies: Record<string, string>;
	overrides: Record<string, string>;
}
interface Lock {
	packages: Record<string, Partial<Packages> & { resolved?: string; version?: string; integrity?: string }>;
}

const read = <T>(name: string) =>
	JSON.parse(readFileSync(fileURLToPath(new URL(`../../${name}`, import.meta.url)), 'utf8')) as T;
const packages = read<Packages>('package.json');
const lock = read<Lock>('package-lock.json');

test('every package is named by its exact version', () => {
	const { dependencies, devDependencies, optionalDependencies, overrides } = packages;
	const versions = [dependencies, devDependencies, optionalDependencies, overrides].flatMap(Object.entries);
	expect(versions.filter(([, version]) => !/^\d+\.\d+\.\d+(-[\w.]+)?$/.test(version))).toEqual([]);
});

test('the lock file names the same packages, each by its hash and none by the registry it came from', () => {
	const { '': root, ...locked } = lock.packages;
	const { dependencies, devDependencies, optionalDependencies } = packages;
	expect(root).toMatchObject({ dependencies, devDependencies, optionalDependencies });

	const entries = Object.entries(locked);
	expect(entries.filter(([, { resolved }]) => resolved)).toEqual([]);
	expect(entries.filter(([, { integrity }]) => !integrity).map(([path]) => path)).toEqual([]);
});

test('packages whose newest version cannot be installed everywhere stay at one that can', () => {
	for (const [name, version] of Object.entries(packages.overrides))
		expect(lock.packages[`node_modules/${name}`]?.version, name).toBe(version);
});
