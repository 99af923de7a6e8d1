import { benchClassStart } from './bench/class-start.ts';
import { benchWeight } from './bench/weight.ts';
import { benchSubmit } from './bench/submit.ts';
import { buildIfChanged } from './build-if-changed.ts';

const BENCHES: Record<string, () => Promise<boolean>> = {
	weight: benchWeight,
	submit: benchSubmit,
	'class-start': benchClassStart
};

const asked = process.argv.slice(2);
const unknown = asked.filter((name) => !BENCHES[name]);
if (unknown.length > 0) {
	console.error(`There is no ${unknown.join(', ')}. There are: ${Object.keys(BENCHES).join(', ')}.`);
	process.exit(1);
}

await buildIfChanged();
let allHold = true;
for (const name of asked.length > 0 ? asked : Object.keys(BENCHES)) {
	console.log(`── ${name}`);
	allHold = (await BENCHES[name]!()) && allHold;
}
process.exit(allHold ? 0 : 1);
