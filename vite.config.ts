import { sveltekit } from '@sveltejs/kit/vite';
import { defineConfig } from 'vite';

export default defineConfig({
	plugins: [sveltekit()],
	build: {
		// The last Chromium of Windows 7, and the Firefox that is still patched there.
		target: ['chrome109', 'firefox115']
	}
});
