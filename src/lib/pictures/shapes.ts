/** One filled outline in a square of 32. */
export type Shape = { d: string; fill: string; rule?: 'evenodd'; opacity?: string };

/** The shapes of a picture's file. Its lines are plain enough to be read so; a test holds them to it. */
export function readShapes(svg: string): Shape[] {
	return [
		...svg.matchAll(/<path fill="([^"]+)"(?: fill-rule="(evenodd)")?(?: opacity="([^"]+)")? d="([^"]+)"\/>/g)
	].map(([, fill = '', rule, opacity, d = '']) => ({
		d,
		fill,
		...(rule && { rule: 'evenodd' as const }),
		...(opacity && { opacity })
	}));
}
