import type { Viewer } from '../accounts/viewer.ts';
import type { Database } from '../database.ts';
import { NotFound } from '../errors.ts';
import { mayKeepHelplines } from './helpline-policy.ts';
import type { Helpline } from './helplines.ts';

/** A helpline as its keepers see it. */
export type KeptHelpline = Helpline & {
	id: string;
	sure: boolean;
	checkedBy: string | null;
	/** Whether children see it: sure, and looked at lately. */
	isShown: boolean;
};

/** Every helpline, those that are not shown too. */
export async function helplinesKept(sql: Database, viewer: Viewer): Promise<KeptHelpline[]> {
	if (!mayKeepHelplines(viewer)) throw new NotFound();
	return sql<KeptHelpline[]>`
		select
			line.id, country, number, line.name, hours, free, languages, calls_recorded as "callsRecorded", source,
			checked_on as "checkedOn", sure, person.name as "checkedBy",
			sure and checked_on > current_date - 180 as "isShown"
		from helplines line left join people person on person.id = line.checked_by
		order by country, number
	`;
}
