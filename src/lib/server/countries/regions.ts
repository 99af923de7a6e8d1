import names from './regions.json' with { type: 'json' };

/** A region of a country by its ISO 3166-2 code, named in the language of the country. */
export type Region = { code: string; name: string };

const regions: Region[] = Object.entries(names).map(([code, name]) => ({ code, name }));

/** The regions of these countries, of those that Heard knows the regions of. */
export function regionsOf(countries: string[]): Region[] {
	return regions.filter(({ code }) => countries.includes(code.slice(0, 2)));
}

export function isRegion(code: string): boolean {
	return code in names;
}
