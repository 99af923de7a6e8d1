import { pino } from 'pino';
import { settings } from '../settings.ts';

/** Lines go out together, this many bytes at once or after this long: a write costs as much as a small answer. */
const TOGETHER_BYTES = 4096;
const TOGETHER_MS = 500;

const lines = pino.destination({ sync: false, minLength: TOGETHER_BYTES });
setInterval(() => lines.flush(), TOGETHER_MS).unref();

/**
 * The structured log. A line holds ids of requests and routes, never a URL: a path may carry a code. Nothing
 * that a child typed gets here. What waits goes out when the process ends.
 */
export const log = pino({ level: settings().LOG_LEVEL, base: null }, lines);
