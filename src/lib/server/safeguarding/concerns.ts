import type { Viewer } from '../accounts/viewer.ts';
import type { Database } from '../database.ts';
import { NotFound } from '../errors.ts';
import { mayHandle } from './safeguarding-policy.ts';
import { stateAfter, type ConcernState, type EventKind, type Route, type SealedCopy } from './concern.ts';

/** A concern as its list shows it: nothing of what the child wrote. */
export type Concern = {
	id: string;
	partId: string;
	consultationId: string;
	version: number;
	country: string;
	raisedAt: Date;
	/** A day has passed since it was raised, and nothing is decided (R67). */
	isLate: boolean;
	state: ConcernState;
	hasSeen: boolean;
};

export type ConcernEvent = {
	number: number;
	kind: EventKind;
	text: string | null;
	route: Route | null;
	at: Date;
	by: string;
};

/** What only those read who opened it: that they did stands in its timeline. */
export type OpenedConcern = Concern & {
	sealedCopy: SealedCopy;
	note: string | null;
	raisedBy: string;
	events: ConcernEvent[];
};

type ConcernRow = Omit<Concern, 'state' | 'isLate'> & { kinds: EventKind[]; isOld: boolean };

/** The concerns of this person's parts, oldest first; without `closed` those that are not at their end. */
export async function concernsOf(sql: Database, viewer: Viewer, closed = false): Promise<Concern[]> {
	const rows = await sql<ConcernRow[]>`
		${concernsSeenBy(sql, viewer)} where ${isHandled(sql, viewer)} order by concern.raised_at, concern.id
	`;
	return rows.map(toConcern).filter(({ state }) => (state === 'closed') === closed);
}

/** @throws NotFound  there is none, or it is not this person's to know */
export async function findConcern(sql: Database, viewer: Viewer, id: string): Promise<Concern> {
	const [row] = await sql<ConcernRow[]>`${concernsSeenBy(sql, viewer)} where concern.id = ${id}`;
	if (!row || !mayHandle(viewer, row)) throw new NotFound();
	return toConcern(row);
}

/** @throws NotFound  also where this person has not opened it yet */
export async function findOpenedConcern(sql: Database, viewer: Viewer, id: string): Promise<OpenedConcern> {
	const concern = await findConcern(sql, viewer, id);
	if (!concern.hasSeen) throw new NotFound();
	const [sealed] = await sql<Pick<OpenedConcern, 'sealedCopy' | 'note' | 'raisedBy'>[]>`
		select concern.sealed_copy as "sealedCopy", concern.note, coalesce(person.name, '') as "raisedBy"
		from sealed.concerns concern left join people person on person.id = concern.raised_by
		where concern.id = ${id}
	`;
	const events = await sql<ConcernEvent[]>`
		select event.number, event.kind, event.text, event.route, event.at, coalesce(person.name, '') as by
		from sealed.concern_events event left join people person on person.id = event.by
		where event.concern_id = ${id}
		order by event.number
	`;
	return { ...concern, ...sealed!, events };
}

function concernsSeenBy(sql: Database, viewer: Viewer) {
	return sql`
		select
			concern.id, concern.part_id as "partId", part.consultation_id as "consultationId", part.country,
			coalesce(part.version, 1) as version, concern.raised_at as "raisedAt",
			concern.raised_at < now() - interval '24 hours' as "isOld",
			array(select kind from sealed.concern_events where concern_id = concern.id order by number) as kinds,
			exists (
				select from sealed.concern_events
				where concern_id = concern.id and kind = 'seen' and by = ${viewer.personId}
			) as "hasSeen"
		from sealed.concerns concern
		join parts_now part on part.id = concern.part_id
	`;
}

/** As a condition: what `mayHandle` says of one. */
function isHandled(sql: Database, viewer: Viewer) {
	const duties = viewer.appointments
		.filter(({ role }) => role === 'safeguarding_lead' || role === 'safeguarding_deputy')
		.map(({ partId, consultationId }) => ({ partId, consultationId }));
	return sql`exists (
		select from jsonb_to_recordset(${sql.json(duties)}) as duty("partId" uuid, "consultationId" uuid)
		where duty."partId" = part.id or duty."consultationId" = part.consultation_id
	)`;
}

function toConcern({ kinds, isOld, ...row }: ConcernRow): Concern {
	const state = stateAfter(kinds);
	return { ...row, state, isLate: isOld && (state === 'raised' || state === 'seen') };
}
