/** One thing to choose in a group of radios, checkboxes or cards. */
export interface Choice {
	value: string;
	label: string;
	hint?: string;
	lang?: string;
}
