import { sveltekit } from '@sveltejs/kit/vite';
import type { Rolldown } from 'vite';
import { defineConfig } from 'vite';

/** Pages' own code, and the players that no script ever shows to a child. */
const OWN_FILES =
	/[\\/](src[\\/]routes|child[\\/]Players\.svelte|\.svelte-kit[\\/]generated|runtime[\\/]client[\\/]entry\.js)/;

/** What Kit loads with every first page, and the child's first. */
const FIRST =
	/[\\/](client-optimized[\\/]app\.js|routes[\\/](\+error|\+layout|\(child\)[\\/](\+layout|take-part[\\/]\+page))\.svelte)$/;
const LATER = /[\\/]routes[\\/]\(child\)[\\/]/;

/**
 * Puts what these pages share into one file, and its style sheets with it: on a slow line thirty small files cost
 * more than their content. What is imported only when it is needed stays by itself.
 */
function sharedBy(pages: RegExp, name: string, priority: number): Rolldown.CodeSplittingGroup {
	return {
		debugName: name,
		priority,
		name(id, chunking) {
			if (OWN_FILES.test(id)) return null;
			const using = new Set([id]);
			for (const module of using) {
				if (pages.test(module)) return name;
				for (const importer of chunking.getModuleInfo(module)?.importers ?? []) using.add(importer);
			}
			return null;
		}
	};
}

export default defineConfig({
	plugins: [sveltekit()],
	build: {
		// The last Chromium of Windows 7, and the Firefox that is still patched there.
		target: ['chrome109', 'firefox115'],
		// A list of what each of all pages imports would travel with every first page.
		modulePreload: false
	},
	environments: {
		client: {
			build: {
				rolldownOptions: {
					output: { codeSplitting: { groups: [sharedBy(FIRST, 'first', 2), sharedBy(LATER, 'later', 1)] } }
				}
			}
		}
	}
});
