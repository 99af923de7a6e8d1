import type { Transaction } from '../database.ts';
import type { Viewer } from './viewer.ts';

/** Changes how the viewer is called and in which language Heard speaks to them. A seat has no name to change. */
export async function changeOwnDetails(
	sql: Transaction,
	viewer: Viewer,
	{ name, locale }: { name: string; locale: string }
): Promise<void> {
	await sql`
		update people set locale = ${locale}, name = case kind when 'person' then ${name} end
		where id = ${viewer.personId}
	`;
}
