import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { TestProject } from 'vitest/node';
import { findChromium, findChromium109 } from '../../scripts/find-chromium.ts';

declare module 'vitest' {
	export interface ProvidedContext {
		/** Paths of the engines that this machine can run. */
		browsers: { chromium: string; chromium109?: string };
		/** A folder of this run that holds one empty file for each page and state that axe looked at. */
		axeSeen: string;
	}
}

/** Finds the browsers once, before several workers would install or unpack them at the same time. */
export default async function findBrowsers(project: TestProject) {
	const axeSeen = await mkdtemp(join(tmpdir(), 'heard-axe-'));
	const [chromium, chromium109] = [findChromium(), await findChromium109()];
	project.provide('browsers', { chromium, ...(chromium109 && { chromium109 }) });
	project.provide('axeSeen', axeSeen);
	return () => rm(axeSeen, { recursive: true });
}
