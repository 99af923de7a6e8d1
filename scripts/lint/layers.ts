import { dirname, join, relative } from 'node:path';
import type { Rule } from 'eslint';

/** The rooms of the spine: data moves from the first to the last, so no room knows a later one. */
export const SPINE = [
	'consultations',
	'groups',
	'participation',
	'contributions',
	'moderation',
	'safeguarding',
	'summaries',
	'forums',
	'commitments',
	'feedback'
];

/** The rooms beside the spine: all may use them, they know none of it. */
export const SERVING = [
	'accounts',
	'sign-ins',
	'organisations',
	'countries',
	'audit',
	'notices',
	'jobs',
	'exports',
	'installation'
];

interface Layer {
	/** Paths from the root that the rule is for, and those that it leaves out. */
	within: RegExp;
	except?: RegExp;
	/** What may not be imported: a path from the root, or a package's name. */
	not: RegExp;
	because: string;
}

const DRIVERS = /^(postgres|pg|node-pg-migrate)$/;
const KIT = /^(@sveltejs\/kit|\$app|\$env|\$service-worker)(\/|$)/;

const LAYERS: Layer[] = [
	{ within: /^src\/routes\//, not: DRIVERS, because: 'A route speaks HTTP: SQL stands in a room.' },
	{
		within: /^src\/lib\//,
		except: /^src\/lib\/server\//,
		not: DRIVERS,
		because: 'What the browser needs too knows no database.'
	},
	{
		within: /^src\/lib\/(definition|masking|personal-data|drawing|codes|components)\//,
		not: /^src\/lib\/server\//,
		because: 'What the browser needs too knows no server.'
	},
	{
		within: /^src\/lib\/components\//,
		not: /^(src\/lib\/(i18n|messages)\/|sveltekit-i18n$)/,
		because: 'A component gets its texts as props or snippets.'
	},
	{
		within: /^src\/lib\/server\//,
		except: /^src\/lib\/server\/(http\/|errors\.ts$)/,
		not: KIT,
		because: 'A room knows no HTTP: it throws NotFound, Forbidden, Conflict or Invalid.'
	},
	{ within: /^src\/lib\//, not: /^src\/(routes|start)\//, because: 'Rooms know no page.' },
	{
		within: /^src\//,
		except: /^src\/lib\/server\/sign-ins\//,
		not: /^lucia$/,
		because: 'Only src/lib/server/sign-ins knows Lucia, so that it can be replaced.'
	},
	{
		within: /^src\//,
		except: /^src\/lib\/i18n\//,
		not: /^(sveltekit-i18n|@sveltekit-i18n\/.*)$/,
		because: 'Only src/lib/i18n knows sveltekit-i18n, so that it can be replaced.'
	},
	{
		within: new RegExp(`^src/lib/server/(${SERVING.join('|')})/`),
		not: new RegExp(`^src/lib/server/(${SPINE.join('|')})/`),
		because: 'A serving room knows none of the spine.'
	},
	...SPINE.slice(0, -1).map((room, at) => ({
		within: new RegExp(`^src/lib/server/${room}/`),
		not: new RegExp(`^src/lib/server/(${SPINE.slice(at + 1).join('|')})/`),
		because: `Data moves forward only: ${room} may know no later room of the spine.`
	}))
];

/** Says why a file may not import something, or nothing where it may. */
export function forbiddenBecause(file: string, specifier: string): string | undefined {
	const target = fromRoot(file, specifier);
	return LAYERS.find(
		(layer) => layer.within.test(file) && !layer.except?.test(file) && layer.not.test(target)
	)?.because;
}

function fromRoot(file: string, specifier: string) {
	if (specifier.startsWith('.')) return join(dirname(file), specifier);
	return specifier.replace(/^(#lib|\$lib)\//, 'src/lib/');
}

/** The layers of ARCHITECTURE.md as one ESLint rule, so that a path is judged by where it leads. */
export const layers: Rule.RuleModule = {
	meta: { type: 'problem', schema: [] },
	create(context) {
		const file = relative(context.cwd, context.filename);
		const judge = (node: { source?: unknown } & Rule.Node) => {
			const specifier = (node.source as { value?: unknown } | null | undefined)?.value;
			if (typeof specifier !== 'string') return;
			const message = forbiddenBecause(file, specifier);
			if (message) context.report({ node, message });
		};
		return {
			ImportDeclaration: judge,
			ImportExpression: judge,
			ExportNamedDeclaration: judge,
			ExportAllDeclaration: judge
		};
	}
};
