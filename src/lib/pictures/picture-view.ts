import type { PictureKey } from './pictures.ts';
import type { Shape } from './shapes.ts';

/** A picture as a page shows it: its word in the reader's language, and what it is drawn of. */
export type PictureView = { key: PictureKey; name: string; shapes: Shape[] };
