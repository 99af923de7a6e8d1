import type { Viewer } from '#lib/server/accounts/viewer.ts';
import { findConsultation } from '#lib/server/consultations/consultations.ts';
import type { Database } from '#lib/server/database.ts';
import { namedThings } from '#lib/server/http/named-things.ts';

/** The consultation, and the things around it on which people are appointed: itself, its parts and its owner. */
export async function thingsAround(sql: Database, viewer: Viewer, slug: string, locale: string) {
	const consultation = await findConsultation(sql, viewer, slug);
	const all = await namedThings(sql, locale);
	const partIds = consultation.parts.map(({ id }) => id);
	const ids = [consultation.id, ...partIds, consultation.ownerId];
	return { consultation, partIds, things: all.filter(({ id }) => ids.includes(id)) };
}
