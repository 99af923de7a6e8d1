import type { Database } from '../database.ts';
import type { Appointment, Viewer } from './viewer.ts';

/** The person with the appointments that are in force today; undefined if there is no such person. */
export async function findViewer(sql: Database, personId: string): Promise<Viewer | undefined> {
	const [person] = await sql<{ name: string | null; locale: string; appointments: Appointment[] }[]>`
		select
			person.name, person.locale,
			coalesce((
				select jsonb_agg(jsonb_build_object(
					'id', a.id, 'role', a.role, 'organisationId', a.organisation_id, 'consultationId', a.consultation_id,
					'partId', a.part_id, 'forumId', a.forum_id, 'languages', a.languages
				) order by a.id)
				from appointments a
				where a.person_id = person.id and a.ended_at is null
					and a.from_on <= current_date and (a.until_on is null or a.until_on >= current_date)
			), '[]') as appointments
		from people person
		where person.id = ${personId}
	`;
	return person && { personId, ...person };
}
