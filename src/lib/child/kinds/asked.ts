import type { Snippet } from 'svelte';

/** How every kind of question stands on its page. */
export type Asked = {
	id: string;
	label: string;
	level: 1 | 2;
	lang: string;
	help: string | null;
	hint?: string;
	errors?: string[];
	/** Stands beside every text of the question, given that text. */
	beside?: Snippet<[string]>;
};
