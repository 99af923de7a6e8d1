import { darkRoad } from '../drawings/drawings.ts';
import { lamps } from './commitments.ts';
import { lampsClause } from './resolution.ts';

/** The one voice that the start page follows, from a drawing to the reply; all by key. */
export const thread = {
	contribution: darkRoad.key,
	theme: 'way_to_school',
	finding: 'finding_3',
	cell: { question: 'light', option: 'dark' },
	clause: lampsClause,
	commitment: lamps
} as const;
