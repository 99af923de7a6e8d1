import { helplineView } from '../countries/helpline-view.ts';
import { helplines } from '../countries/helplines.ts';
import { database } from '../database.ts';
import type { Locale } from '#lib/i18n/locales.ts';
import { kept } from './kept.ts';

/** The helplines of a country, as they are shown in a language. */
export const helpLinesFor = kept(async (country: string, locale: Locale) =>
	(await helplines(database, country)).map((line) => helplineView(line, locale))
);
