import type { Locale } from '#lib/i18n/locales.ts';
import { PictureFinder, type PictureNames } from '#lib/pictures/find-pictures.ts';
import { PICTURES, type PictureKey } from '#lib/pictures/pictures.ts';
import type { PictureView } from '#lib/pictures/picture-view.ts';
import { readShapes, type Shape } from '#lib/pictures/shapes.ts';

const files = import.meta.glob<string>('/static/pictures/*.svg', {
	eager: true,
	query: '?raw',
	import: 'default'
});
const written = import.meta.glob<Record<PictureKey, string>>('/src/lib/pictures/names/*.json', {
	eager: true,
	import: 'default'
});

const names = Object.fromEntries(
	Object.entries(written).map(([path, words]) => [/(\w+)\.json$/.exec(path)![1], words])
) as PictureNames;
const shapes = Object.fromEntries(
	PICTURES.map((key) => [key, readShapes(files[`/static/pictures/${key}.svg`] ?? '')])
) as Record<PictureKey, Shape[]>;

export const pictureFinder = new PictureFinder(names);

/** A picture with its word, to stand in the page itself: asked for by its address it would be seen on the way. */
export function pictureView(key: PictureKey, locale: Locale): PictureView {
	return { key, name: names[locale][key], shapes: shapes[key] };
}
