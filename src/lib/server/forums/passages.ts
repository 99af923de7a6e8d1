import type { Database } from '../database.ts';
import type { Passage } from './resolution.ts';

/** The passages of one version, as printed one after the other. */
export async function passagesOf(sql: Database, resolutionId: string, version: number): Promise<Passage[]> {
	return sql<Passage[]>`
		select
			key, kind, parent_key as "parentKey", position, marker, texts, child_texts as "childTexts", articles, bodies,
			coalesce((
				select jsonb_agg(finding_id order by position) from passage_evidence
				where (resolution_id, version, key) = (passage.resolution_id, passage.version, passage.key)
					and finding_id is not null
			), '[]') as findings,
			coalesce((
				select jsonb_agg(jsonb_build_object(
					'resolutionId', earlier_resolution_id, 'version', earlier_version, 'key', earlier_key
				) order by position) from passage_evidence
				where (resolution_id, version, key) = (passage.resolution_id, passage.version, passage.key)
					and earlier_resolution_id is not null
			), '[]') as earlier
		from passages passage
		where resolution_id = ${resolutionId} and version = ${version}
		order by position
	`;
}
