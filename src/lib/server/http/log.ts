import { pino } from 'pino';
import { settings } from '../settings.ts';

/**
 * The structured log. A line holds ids of requests and routes, never a URL: a path may carry a code. Nothing
 * that a child typed gets here. Writing does not hold up the request: lines of busy moments go out together.
 */
export const log = pino({ level: settings().LOG_LEVEL, base: null }, pino.destination({ sync: false }));
