/** A stroke of a child's drawing, in a box of 1000 × 750. */
export interface DrawnStroke {
	colour: string;
	width: number;
	points: readonly (readonly [number, number])[];
}
