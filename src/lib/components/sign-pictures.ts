/** The neutral sign of a class session: one of eight colours with one of twelve pictures. */
export const SIGN_COLOURS = ['red', 'orange', 'yellow', 'green', 'blue', 'purple', 'black', 'white'] as const;
export type SignColour = (typeof SIGN_COLOURS)[number];

export const SIGN_PICTURES = [
	'apple',
	'boat',
	'cat',
	'drum',
	'fish',
	'kite',
	'leaf',
	'moon',
	'shell',
	'star',
	'tree',
	'umbrella'
] as const;
export type SignPictureKey = (typeof SIGN_PICTURES)[number];
