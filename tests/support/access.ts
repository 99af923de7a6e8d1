import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import type { AxeResults } from 'axe-core';
import type { Page } from 'playwright';
import { expect } from 'vitest';

const axe = readFile(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

/** What a child's page is held to. */
export type AccessNeeds = {
	/** The smallest width and height of what can be pressed, in CSS pixels. */
	target: number;
	/** The language of the interface, as in `<html lang>`. */
	locale: string;
	/** The language of the consultation and texts of it that the page may show. */
	asked?: { language: string; texts: readonly string[] };
};

const GAP = 8;
const CONTRAST = { text: 7, large: 4.5 };

/** All that is wrong for somebody with a child's page as it stands on the screen, as lines; none is right. */
async function accessFaults(page: Page, needs: AccessNeeds): Promise<string[]> {
	const size = page.viewportSize()!;
	const faults = [
		...(await axeFaults(page)),
		...(await targetFaults(page, needs.target)),
		...(await contrastFaults(page)),
		...(await languageFaults(page, needs)),
		...(await fieldFaults(page))
	];

	// 1280 pixels at 400 per cent, and the narrowest phone.
	await page.setViewportSize({ width: 320, height: 256 });
	faults.push(...(await widthFaults(page)));
	await page.setViewportSize(size);

	await page.emulateMedia({ forcedColors: 'active', reducedMotion: 'reduce' });
	faults.push(...(await outlineFaults(page)), ...(await motionFaults(page)));
	await page.emulateMedia({ forcedColors: 'none', reducedMotion: 'no-preference' });
	return faults;
}

/** The same as a test: what is wrong is listed under the page and its state. */
export async function expectAccess(page: Page, state: string, needs: AccessNeeds): Promise<void> {
	expect.soft(await accessFaults(page, needs), `${new URL(page.url()).pathname}: ${state}`).toEqual([]);
}

async function axeFaults(page: Page): Promise<string[]> {
	await page.evaluate(await axe);
	const { violations } = await page.evaluate<AxeResults>(
		`axe.run({ rules: { 'color-contrast-enhanced': { enabled: true }, 'target-size': { enabled: true } } })`
	);
	return violations.map(({ id, nodes }) => `axe ${id}: ${nodes.map(({ html }) => html).join(' ')}`);
}

/** What can be pressed is large enough, and no neighbour is so near that it is pressed instead. */
function targetFaults(page: Page, smallest: number): Promise<string[]> {
	return page.evaluate(
		({ smallest, gap }) => {
			const modal = document.querySelector('dialog:modal') ?? document;
			const isSeen = (element: Element) => {
				const { width, height } = element.getBoundingClientRect();
				return width > 1 && height > 1 && element.checkVisibility({ checkVisibilityCSS: true });
			};
			const boxOf = (element: Element) => {
				const label = element instanceof HTMLInputElement ? element.labels?.[0] : undefined;
				const choice = element.matches('[type=radio], [type=checkbox]') ? label : undefined;
				return (choice ?? element).getBoundingClientRect();
			};
			const name = (element: Element) =>
				`${element.localName} "${(element.textContent || element.getAttribute('aria-label') || element.id).trim().slice(0, 40)}"`;
			const targets = [
				...modal.querySelectorAll('a[href], button, input, select, textarea, summary, [tabindex="0"]')
			]
				.filter((element) => !element.matches('[type=hidden]') && isSeen(element))
				.map((element) => ({ element, box: boxOf(element) }));

			const faults: string[] = [];
			for (const { element, box } of targets) {
				if (box.width < smallest - 0.5 || box.height < smallest - 0.5)
					faults.push(`${name(element)} is ${Math.round(box.width)} × ${Math.round(box.height)}`);
			}
			// What floats over the page while it scrolls is near to whatever is below it.
			const floats = (element: Element) => element.closest('header') !== null;
			for (const [at, one] of targets.entries()) {
				for (const other of targets.slice(at + 1)) {
					if (one.element.contains(other.element) || floats(one.element) !== floats(other.element)) continue;
					const across = Math.max(one.box.left, other.box.left) - Math.min(one.box.right, other.box.right);
					const down = Math.max(one.box.top, other.box.top) - Math.min(one.box.bottom, other.box.bottom);
					if (Math.max(across, down) < gap - 0.5)
						faults.push(
							`${name(one.element)} and ${name(other.element)} are ${Math.round(Math.max(across, down))} apart`
						);
				}
			}
			return faults;
		},
		{ smallest, gap: GAP }
	);
}

/** Every text against what lies behind it, also over gradients, which axe leaves out. */
function contrastFaults(page: Page): Promise<string[]> {
	return page.evaluate(({ text: least, large }) => {
		type Colour = [number, number, number, number];
		const coloursIn = (css: string): Colour[] =>
			[...css.matchAll(/rgba?\(([^)]*)\)/g)].map(([, inner]) => {
				const [r = 0, g = 0, b = 0, a = 1] = inner!.split(/[ ,/]+/).map(Number);
				return [r, g, b, a];
			});
		const over = ([r, g, b, a]: Colour, [r2, g2, b2]: Colour): Colour => [
			r * a + r2 * (1 - a),
			g * a + g2 * (1 - a),
			b * a + b2 * (1 - a),
			1
		];
		const light = ([r, g, b]: Colour) => {
			const [x, y, z] = [r, g, b].map((channel) => {
				const part = channel / 255;
				return part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4;
			});
			return 0.2126 * x! + 0.7152 * y! + 0.0722 * z!;
		};
		const ratio = (one: Colour, other: Colour) => {
			const [a, b] = [light(one), light(other)];
			return (Math.max(a, b) + 0.05) / (Math.min(a, b) + 0.05);
		};
		/** All colours that may lie behind an element, over whatever is behind that. */
		const behind = (element: Element | null): Colour[] => {
			if (!element) return [[255, 255, 255, 1]];
			const { backgroundColor, backgroundImage } = getComputedStyle(element);
			const [plain = [0, 0, 0, 0]] = coloursIn(backgroundColor) as [Colour?];
			const grounds =
				plain[3] === 1 ? [plain] : behind(element.parentElement).map((ground) => over(plain, ground));
			const drawn = coloursIn(backgroundImage);
			return drawn.length === 0
				? grounds
				: [...grounds, ...drawn.flatMap((colour) => grounds.map((ground) => over(colour, ground)))];
		};
		const modal = document.querySelector('dialog:modal') ?? document.body;
		const walker = document.createTreeWalker(modal, NodeFilter.SHOW_TEXT);
		const faults = new Set<string>();
		for (let node = walker.nextNode(); node; node = walker.nextNode()) {
			const element = node.parentElement!;
			const words = node.textContent!.trim();
			const { width, height } = element.getBoundingClientRect();
			if (
				!words ||
				width <= 1 ||
				height <= 1 ||
				!element.checkVisibility() ||
				element.closest('script, style, svg, :disabled')
			)
				continue;
			const { color, fontSize, fontWeight } = getComputedStyle(element);
			const [ink] = coloursIn(color);
			const isLarge =
				parseFloat(fontSize) >= 24 || (parseFloat(fontSize) >= 18.66 && Number(fontWeight) >= 700);
			for (const ground of behind(element)) {
				const found = ratio(over(ink!, ground), ground);
				if (found < (isLarge ? large : least))
					faults.add(`"${words.slice(0, 40)}" has contrast ${found.toFixed(1)}`);
			}
		}
		return [...faults];
	}, CONTRAST);
}

/** Every text is marked as the language in which it is, and the page has a title that tells nothing. */
function languageFaults(page: Page, { locale, asked }: AccessNeeds): Promise<string[]> {
	return page.evaluate(
		({ locale, asked }) => {
			const faults: string[] = [];
			const { lang } = document.documentElement;
			if (lang !== locale) faults.push(`the page says that it is in ${lang}`);
			if (!document.title.trim()) faults.push('the page has no title');
			const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
			for (let node = walker.nextNode(); node; node = walker.nextNode()) {
				const words = node.textContent!.trim();
				const marked = node.parentElement!.closest('[lang]')!.getAttribute('lang');
				if (asked?.texts.includes(words) && marked !== asked.language)
					faults.push(`"${words.slice(0, 40)}" is marked as ${marked}`);
			}
			return faults;
		},
		{ locale, asked: asked && { ...asked, texts: [...asked.texts] } }
	);
}

/** The browser offers nothing that another child entered. */
function fieldFaults(page: Page): Promise<string[]> {
	return page.evaluate(() =>
		[
			...document.querySelectorAll<HTMLInputElement>(
				'main input:not([type=hidden]), main textarea, main select'
			)
		]
			.filter(
				(field) => (field.getAttribute('autocomplete') ?? field.form?.getAttribute('autocomplete')) !== 'off'
			)
			.map((field) => `${field.localName} ${field.name} may be filled in by the browser`)
	);
}

/** Nothing is cut off or scrolls sideways. */
function widthFaults(page: Page): Promise<string[]> {
	return page.evaluate(() => {
		const { scrollWidth, clientWidth } = document.documentElement;
		const isCut = (element: Element) => {
			const { right, width, height } = element.getBoundingClientRect();
			return width > 1 && height > 1 && right > clientWidth + 1 && element.checkVisibility();
		};
		const wide = [...document.querySelectorAll('body *')]
			.filter(isCut)
			.map(({ localName, className }) => `${localName}.${className}`);
		return scrollWidth > clientWidth || wide.length > 0
			? [`at 320 pixels the page is ${scrollWidth} wide: ${wide.slice(0, 3).join(' ')}`]
			: [];
	});
}

/** In the system's own colours a button is still seen as one. */
function outlineFaults(page: Page): Promise<string[]> {
	return page.evaluate(() =>
		[...document.querySelectorAll('button, a.button, summary, input, textarea')]
			.filter((element) => {
				const { width, height } = element.getBoundingClientRect();
				const { borderTopWidth, borderTopStyle, textDecorationLine } = getComputedStyle(element);
				const isChoice = element.matches('[type=radio], [type=checkbox], summary');
				const isOutlined = parseFloat(borderTopWidth) >= 1 && borderTopStyle !== 'none';
				return width > 1 && height > 1 && !isChoice && !isOutlined && textDecorationLine !== 'underline';
			})
			.map((element) => `in forced colours nothing shows ${element.localName}.${element.className}`)
	);
}

function motionFaults(page: Page): Promise<string[]> {
	return page.evaluate(() =>
		document
			.getAnimations()
			.filter(({ playState }) => playState === 'running')
			.map((animation) => `something moves: ${(animation as CSSAnimation).animationName ?? 'a transition'}`)
	);
}
