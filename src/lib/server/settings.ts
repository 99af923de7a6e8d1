import { isIP } from 'node:net';
import { resolve } from 'node:path';
import { z } from 'zod';

const listOf = <T extends z.ZodType<string, string>>(item: T) =>
	z
		.string()
		.default('')
		.transform((text) => text.split(',').map((part) => part.trim().toLowerCase()))
		.transform((parts) => parts.filter((part) => part !== ''))
		.pipe(z.array(item));

const Address = z.string().refine(isAddressOrRange, {
	error: (issue) => `"${issue.input}" is neither an address nor a range like 10.0.0.0/8`
});

const HostName = z.string().regex(/^[a-z0-9.-]+$/, 'hostnames only, without protocol or port');

const Settings = z.object({
	DATABASE_URL: z
		.string()
		.regex(/^postgres(ql)?:\/\/./, 'must begin with postgres:// or postgresql://')
		.refine(URL.canParse, 'is not a URL')
		.optional(),
	ORIGIN: z
		.string()
		.regex(/^https?:\/\/[^/?#@]+\/?$/, {
			error: 'must be like https://heard.example.org, with nothing after it',
			abort: true
		})
		.refine(URL.canParse, 'is not a URL')
		.transform((origin) => (URL.canParse(origin) ? new URL(origin).origin : origin))
		.optional(),
	TRUSTED_PROXIES: listOf(Address),
	HOSTS: listOf(HostName),
	PORT: z.coerce.number('must be a port from 0 to 65535').int().min(0).max(65_535).default(3000),
	// A class reaches the teacher's laptop by its address on the local network, so loopback alone would not do.
	HOST: z.string().default('0.0.0.0'),
	HEARD_DATA: z
		.string()
		.default('data')
		.transform((folder) => resolve(folder)),
	LOG_LEVEL: z
		.enum(
			['trace', 'debug', 'info', 'warn', 'error', 'silent'],
			'one of trace, debug, info, warn, error, silent'
		)
		.default('info')
});

export type Settings = z.infer<typeof Settings>;

/** A setting that Heard cannot start with. The message is one line that names it. */
export class WrongSetting extends Error {}

/** Reads the settings from an environment. An empty variable counts as not set. */
export function readSettings(environment: NodeJS.ProcessEnv): Settings {
	const given = Object.fromEntries(Object.entries(environment).filter(([, value]) => value !== ''));
	const read = Settings.safeParse(given);
	if (read.success) return read.data;

	const faults = read.error.issues.map((issue) => `${String(issue.path[0])}: ${issue.message}`);
	throw new WrongSetting(`Wrong setting. ${faults.join('; ')}`);
}

let settingsOfProcess: Settings | undefined;

/** The settings of this process, read once. Throws `WrongSetting`. */
export function settings(): Settings {
	return (settingsOfProcess ??= readSettings(process.env));
}

function isAddressOrRange(text: string): boolean {
	const [address = '', prefix] = text.split('/');
	const family = isIP(address);
	if (family === 0) return false;
	if (prefix === undefined) return true;
	return /^\d{1,3}$/.test(prefix) && Number(prefix) <= (family === 4 ? 32 : 128);
}
