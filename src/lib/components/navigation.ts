/** One link of a navigation; `count` is the text of a number that waits there ("12", "more than 100"). */
export interface NavigationLink {
	href: string;
	label: string;
	current?: boolean;
	count?: string | number;
}
