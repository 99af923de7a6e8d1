import { startVitest } from 'vitest/node';
import { buildIfChanged } from './build-if-changed.ts';
import { findChromium, findChromium109, NoBrowser } from './find-chromium.ts';

// Every test, from unit to browser; words after `npm test --` choose files by their path.
try {
	findChromium();
	await findChromium109();
	console.log('Building …');
	await buildIfChanged();
} catch (error) {
	console.error(error instanceof NoBrowser ? error.message : error);
	process.exit(1);
}

const vitest = await startVitest(process.argv.slice(2), { watch: false, passWithNoTests: false });
const files = vitest.state.getTestModules();
const results = files.flatMap((file) => [...file.children.allTests()].map((test) => test.result().state));
const unopened = files
	.flatMap((file) => [file, ...file.children.allSuites()])
	.filter((suite) => suite.errors().length > 0);

const passed = results.filter((state) => state === 'passed').length;
const failed =
	results.filter((state) => state === 'failed').length +
	unopened.length +
	vitest.state.getUnhandledErrors().length;

console.log(`${passed} passed, ${failed} failed`);
process.exit(failed > 0 || passed === 0 ? 1 : 0);
