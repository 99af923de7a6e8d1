/** The code of the screens that need no page; nothing where the line is away. */
export const loadScreens = () => import('./WayScreens.svelte').catch(() => undefined);
