import type { Texts } from '#lib/definition/definition.ts';
import type { Database } from '../database.ts';

/** A line that a child may call: sure, and looked at within the last 180 days. */
export type Helpline = {
	country: string;
	number: string;
	name: Texts;
	hours: Texts;
	free: boolean;
	languages: string[];
	callsRecorded: boolean | null;
	source: string;
	checkedOn: string;
};

/** The confirmed helplines of a country, or of all: nothing unsure is shown to a child. */
export async function helplines(sql: Database, country?: string): Promise<Helpline[]> {
	return sql<Helpline[]>`
		select
			country, number, name, hours, free, languages, calls_recorded as "callsRecorded", source,
			checked_on as "checkedOn"
		from helplines
		where sure and checked_on > current_date - 180 and (${country ?? null}::text is null or country = ${country ?? null})
		order by country, free desc, number
	`;
}
