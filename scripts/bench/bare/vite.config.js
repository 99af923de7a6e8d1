import { sveltekit } from '@sveltejs/kit/vite';
import { defineConfig } from 'vite';

// Svelte's runes in the messages' library are compiled, as in Heard.
export default defineConfig({ plugins: [sveltekit()], ssr: { noExternal: [/sveltekit-i18n/] } });
