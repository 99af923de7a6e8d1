import { database } from './database.ts';

/** Whether the database answers, so that children can be let in. */
export async function isReady(): Promise<boolean> {
	try {
		await database`select 1`;
		return true;
	} catch {
		return false;
	}
}
