/** One row: the number as text ("620", "hidden: fewer than 10") and its share of 100, unless it is hidden. */
export interface BarRow {
	label: string;
	text: string;
	share: number | null;
	hidden?: boolean;
}
