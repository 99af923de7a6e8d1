import { chromium, type Browser } from 'playwright';
import { findChromium } from '../find-chromium.ts';

/** A Chromium that asks for nothing but what its pages ask for. */
export function launchChromium(): Promise<Browser> {
	return chromium.launch({
		executablePath: findChromium(),
		args: [
			'--disable-gpu',
			'--disable-background-networking',
			...(process.getuid?.() === 0 ? ['--no-sandbox'] : [])
		]
	});
}
