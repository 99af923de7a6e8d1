import type { Viewer } from '../accounts/viewer.ts';
import { findConsultationById } from '../consultations/consultations.ts';
import type { Database } from '../database.ts';
import { Forbidden, NotFound } from '../errors.ts';
import { countTables } from './count-tables.ts';
import { countingHash } from './counting.ts';
import { questionsCounted } from './questions-counted.ts';
import { mayCount } from './summaries-policy.ts';
import { disclosedCells } from './write-counting.ts';

/** Counts the frozen answers again and says whether the numbers are those that were frozen with them. */
export async function recount(sql: Database, viewer: Viewer, countingId: string): Promise<boolean> {
	const [counting] = await sql<{ consultationId: string; hash: string }[]>`
		select consultation_id as "consultationId", hash from countings where id = ${countingId} and kind = 'answers'
	`;
	if (!counting) throw new NotFound();
	const consultation = await findConsultationById(sql, viewer, counting.consultationId);
	if (!mayCount(viewer, consultation)) throw new Forbidden();

	const definition = await questionsCounted(sql, counting.consultationId);
	const places = new Map(consultation.parts.filter(({ version }) => version).map(({ id }) => [id, 0]));
	const cells = disclosedCells(await countTables(sql, countingId, definition, places));
	return countingHash(cells) === counting.hash;
}
