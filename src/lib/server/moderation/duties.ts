import type { Viewer } from '../accounts/viewer.ts';
import type { Database } from '../database.ts';

/** As a condition on the view `contributions_asked` called `contribution`: what `mayModerate` says of one. */
export function isModerated(sql: Database, viewer: Viewer) {
	const duties = viewer.appointments
		.filter(({ role, partId, consultationId }) => role === 'moderator' && (partId ?? consultationId) !== null)
		.map(({ partId, consultationId, languages }) => ({ partId, consultationId, languages }));
	return sql`exists (
		select from jsonb_to_recordset(${sql.json(duties)})
			as duty("partId" uuid, "consultationId" uuid, languages jsonb)
		where (duty."partId" = contribution.part_id or duty."consultationId" = contribution.consultation_id)
			and (duty.languages = '[]' or duty.languages ? contribution.language)
	)`;
}

/** As a condition on the same view: what `mayReadShown` says of one. */
export function isShownTo(sql: Database, viewer: Viewer) {
	const duties = viewer.appointments
		.filter(({ role }) => role === 'organiser')
		.map(({ partId, consultationId, organisationId }) => ({ partId, consultationId, organisationId }));
	return sql`exists (
		select from jsonb_to_recordset(${sql.json(duties)})
			as duty("partId" uuid, "consultationId" uuid, "organisationId" uuid)
		where duty."partId" = contribution.part_id
			or duty."consultationId" = contribution.consultation_id
			or duty."organisationId" = contribution.owner_id
	)`;
}
