/** An appointment as a page lists it, with its texts ready in the reader's language. */
export interface ListedOnPage {
	id: string;
	role: string;
	thing: { text: string; language: string; country: string | null } | null;
	languages: string;
	until: string | null;
	person: { name: string | null; signInName: string } | null;
	/** Until when the link works, of an invitation that nobody accepted yet. */
	linkUntil: string | null;
	isExpired: boolean;
	endHref: string;
}
