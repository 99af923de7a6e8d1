/** One entry of ESLint's `no-restricted-syntax`. */
export interface Ban {
	selector: string;
	message: string;
}

const property = (object: string, name: string) =>
	`MemberExpression[object.name="${object}"][property.name=/^(${name})$/]`;
const attribute = (name: string) =>
	`:matches(SvelteAttribute, SvelteShorthandAttribute)[key.name=/^(${name})$/]`;

export const EVERYWHERE: Ban[] = [
	{
		selector: property('Math', 'random'),
		message:
			'Chance that can be guessed: use crypto.getRandomValues, or a seeded generator where it must repeat.'
	},
	{
		selector: 'MemberExpression[property.name=/^(innerHTML|outerHTML|insertAdjacentHTML)$/]',
		message: 'HTML is written by Svelte alone.'
	},
	{
		selector: 'ExportNamedDeclaration > VariableDeclaration[kind="let"]',
		message: 'What is exported does not change under its readers.'
	}
];

export const ROUTES: Ban[] = [
	{ selector: 'TaggedTemplateExpression', message: 'A route holds no SQL: it calls a room.' }
];

export const SERVER: Ban[] = [
	{
		selector: 'Program > VariableDeclaration[kind="let"]',
		message: 'State of the server stands in the database, never in a module.'
	}
];

const TOO_NEW = 'Too new for Chrome 109 or Firefox 115: say it in older words.';

/** Code that a browser may run: Chrome 109, Firefox 115, and a plain-http address in a classroom. */
export const BROWSER: Ban[] = [
	{
		selector: 'CallExpression > MemberExpression[property.name=/^(toSorted|toReversed|toSpliced)$/]',
		message: TOO_NEW
	},
	{ selector: property('Object|Map', 'groupBy'), message: TOO_NEW },
	{ selector: 'MemberExpression[property.name="groupBy"]', message: TOO_NEW },
	{ selector: property('Promise', 'withResolvers|try'), message: TOO_NEW },
	{ selector: property('URL', 'canParse|parse'), message: TOO_NEW },
	{ selector: property('Array', 'fromAsync'), message: TOO_NEW },
	{ selector: property('AbortSignal', 'any'), message: TOO_NEW },
	{
		selector: property('crypto', 'randomUUID|subtle'),
		message: 'Missing on a plain-http address: use crypto.getRandomValues.'
	}
];

const CONTROL = 'SvelteElement[name.name=/^(input|select|textarea)$/] > SvelteStartTag';
const CHOICE = 'SvelteAttribute[key.name="type"][value.0.value=/^(radio|checkbox|hidden|submit)$/]';
const KEEPS_TYPING = 'Wipes what was typed before the script came: bind:value, bind:group or bind:checked.';

export const SVELTE: Ban[] = [
	{
		selector:
			'ImportDeclaration[importKind!="type"][source.value=/^zod$|definition.(about-me|answer|definition|edit-questions)[.]ts$/]',
		message: 'Brings Zod to the browser: the load of the page sends what it needs.'
	},
	{ selector: 'SvelteMustacheTag[kind="raw"]', message: 'HTML is written by Svelte alone.' },
	{
		selector: 'SvelteDirective[kind="Binding"][key.name.name=/^(innerHTML|outerHTML)$/]',
		message: 'HTML is written by Svelte alone.'
	},
	{
		selector: `:matches(${attribute('style')}, SvelteStyleDirective)`,
		message: 'The content security policy blocks it: a class, or an attribute of SVG.'
	},
	{ selector: `${CONTROL} > ${attribute('checked|defaultChecked')}`, message: KEEPS_TYPING },
	{
		selector: `${CONTROL}:not(:has(${CHOICE})) > ${attribute('value|defaultValue')}:not([value.0.type="SvelteLiteral"])`,
		message: KEEPS_TYPING
	},
	{
		selector: `SvelteElement[name.name="option"] > SvelteStartTag > ${attribute('selected')}`,
		message: KEEPS_TYPING
	},
	{
		selector: 'MemberExpression[object.name="Intl"]',
		message: 'Browsers have no data for half of our languages: format on the server.'
	},
	{
		selector: 'CallExpression > MemberExpression[property.name=/^toLocale(Date|Time)?String$/]',
		message: 'Browsers have no data for half of our languages: format on the server.'
	}
];
