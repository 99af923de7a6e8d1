import type { Locale } from '#lib/i18n/locales.ts';
import type { PictureView } from '#lib/pictures/picture-view.ts';
import { isPicture, type PictureKey } from '#lib/pictures/pictures.ts';
import { pictureFinder, pictureView } from '#lib/server/http/picture-views.ts';
import { readReceipt, readReceiptDigits } from '#lib/server/participation/receipt.ts';

const SLOTS = [1, 2, 3, 4, 5, 6] as const;
const MOST_SHOWN = 6;
const LONGEST_WORD = 40;

/** One of the six places: what was typed there, what it may mean, and what it does mean as far as that is clear. */
export type Slot = {
	at: number;
	typed: string;
	pictures: PictureView[];
	chosen: PictureKey | null;
	trouble: 'missing' | 'none' | 'more' | 'choose' | null;
};

/** A form of this page as it came: six words and a number. */
export type Typed = { slots: Slot[]; number: string };

export function readTyped(form: FormData, locale: Locale): Typed {
	const text = (name: string) => String(form.get(name) ?? '').slice(0, LONGEST_WORD);
	const words = SLOTS.map((at) => text(`word-${at}`));
	const slots = pictureFinder.find(words, locale).map(({ pictures, isCertain }, index) => {
		const at = SLOTS[index]!;
		const typed = words[index]!;
		const shown = pictures.slice(0, MOST_SHOWN);
		const picked = form.get(`picture-${at}`);
		const chosen = isPicture(picked) && shown.includes(picked) ? picked : isCertain ? shown[0]! : null;
		return {
			at,
			typed,
			pictures: shown.map((key) => pictureView(key, locale)),
			chosen,
			trouble: chosen ? null : troubleOf(typed, pictures.length)
		};
	});
	return { slots, number: text('number') };
}

/** The receipt that was typed: of six pictures and a number, or of twenty digits; null as long as it is none. */
export function receiptTyped({ slots, number }: Typed): Buffer | null {
	const pictures = slots.flatMap(({ chosen }) => chosen ?? []);
	if (slots.every(({ typed }) => typed.trim() === '')) return readReceiptDigits(number);
	return pictures.length === SLOTS.length ? readReceipt(pictures, number) : null;
}

function troubleOf(typed: string, found: number): Slot['trouble'] {
	if (typed.trim() === '') return 'missing';
	if (found === 0) return 'none';
	return found > MOST_SHOWN ? 'more' : 'choose';
}
