/** The countries of the region, as ISO 3166-1 codes; a part is in one of them. */
export const COUNTRIES = [
	'AL',
	'AM',
	'AZ',
	'BA',
	'BG',
	'BY',
	'GE',
	'HR',
	'KG',
	'KZ',
	'MD',
	'ME',
	'MK',
	'RO',
	'RS',
	'TJ',
	'TM',
	'TR',
	'UA',
	'UZ',
	'XK'
] as const;
