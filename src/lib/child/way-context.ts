import { getContext, setContext } from 'svelte';
import type { Way } from './way.svelte.ts';

const CONTEXT = Symbol('way');

/** Gives the way of this page's child to all components below. */
export function provideWay(way: Way): Way {
	return setContext(CONTEXT, way);
}

export function useWay(): Way {
	return getContext<Way>(CONTEXT);
}
