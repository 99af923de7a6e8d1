import type { PictureKey } from '../../src/lib/pictures/pictures.ts';
import { readReceipt } from '../../src/lib/server/participation/receipt.ts';

/** The receipt that stands on a page; undefined where there is none. */
export function receiptOn(html: string): Buffer | undefined {
	const pictures = [...html.matchAll(/data-picture="([a-z-]+)"/g)].map(([, key]) => key as PictureKey);
	const [, number = ''] = /<strong[^>]*>(\d{5})<\/strong>/.exec(html) ?? [];
	return readReceipt(pictures, number) ?? undefined;
}
