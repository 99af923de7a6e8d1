/**
 * The pad's own code: it comes only where something is drawn, and there while the child still reads; nothing where the
 * line is away.
 */
export const loadPad = () =>
	Promise.all([import('./DrawingPad.svelte'), import('./sketch.svelte.ts')]).catch(() => undefined);
