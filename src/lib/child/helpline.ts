/** A number that a child may call, with all that it should know before. */
export type Helpline = {
	country: string;
	number: string;
	name: { text: string; language: string };
	hours: { text: string; language: string };
	free: boolean;
	recorded: boolean;
	languages: string;
	checked: string;
	source: string;
};
