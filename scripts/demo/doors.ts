/** What to open in the demo, as printed when it is ready. */
export function demoDoors(origin: string): string {
	return `Open ${origin}`;
}
