import { pino } from 'pino';
import { settings } from '../settings.ts';

/**
 * The structured log. A line holds ids of requests and routes, never a URL: a path may carry a code. Nothing
 * that a child typed gets here.
 */
export const log = pino({ level: settings().LOG_LEVEL, base: null });
