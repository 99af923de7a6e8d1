import { describe, expect, it } from 'vitest';
import { inTransaction } from '../../../../tests/support/database.ts';
import type { Viewer } from '../accounts/viewer.ts';
import type { Transaction } from '../database.ts';
import { sampleGroup } from './class-session.sample.ts';
import { findClassSession } from './class-sessions.ts';
import { endClassSession, endOverdueSessions } from './end-class-session.ts';
import { extendClassSession } from './extend-class-session.ts';
import { openClassSession } from './open-class-session.ts';
import { openSession } from './open-sessions.ts';
import { pauseClassSession } from './pause-class-session.ts';
import { openPreparedSession, resumeClassSession } from './resume-class-session.ts';
import { ringBell } from './ring-bell.ts';
import { makeSlip, revokeSlip, slipHolder } from './session-slip.ts';

/** Lets time go by for the only session. */
const pass = (sql: Transaction, minutes: number) => sql`
	update class_sessions set
		opened_at = opened_at - ${minutes} * interval '1 minute', until = until - ${minutes} * interval '1 minute',
		paused_at = paused_at - ${minutes} * interval '1 minute'
`;
const minutesLeft = ({ until }: { until: Date }) => Math.round((until.getTime() - Date.now()) / 60_000);
const rings = async (sql: Transaction, viewer: Viewer, id: string) =>
	(await findClassSession(sql, viewer, id)).bell;
const events = (sql: Transaction) => sql<{ what: string; actor: string | null; by: string | null }[]>`
	select what, actor_id as actor, subject ->> 'by' as by from events
	where what like 'class_session.%' or what like 'session_slip.%' order by id
`;

describe('a pause', () => {
	it('stops the time of a session, so that the second shift has what was left', () =>
		inTransaction(async (sql) => {
			const { viewer, plan } = await sampleGroup(sql);
			const id = await openClassSession(sql, viewer, plan);
			await pass(sql, 30);
			await pauseClassSession(sql, viewer, id);
			await pass(sql, 6 * 24 * 60);
			await endOverdueSessions(sql);
			expect((await openSession(sql, id))?.state).toBe('paused');

			await resumeClassSession(sql, viewer, id);
			const session = await findClassSession(sql, viewer, id);
			expect([session.state, minutesLeft(session)]).toEqual(['running', 15]);
			await expect(resumeClassSession(sql, viewer, id)).rejects.toMatchObject({ key: 'sessions.is_open' });
		}));

	it('that nobody ends is an end after two weeks', () =>
		inTransaction(async (sql) => {
			const { viewer, plan } = await sampleGroup(sql);
			const id = await openClassSession(sql, viewer, plan);
			await pauseClassSession(sql, viewer, id);
			await pass(sql, 16 * 24 * 60);
			expect(await openSession(sql, id)).toBeUndefined();
			await endOverdueSessions(sql);
			expect((await findClassSession(sql, viewer, id)).state).toBe('ended');
			await expect(pauseClassSession(sql, viewer, id)).rejects.toMatchObject({ key: 'sessions.has_ended' });
		}));
});

describe('the bell', () => {
	it('rings by itself five minutes before the end, and is taken back by more time', () =>
		inTransaction(async (sql) => {
			const { viewer, plan } = await sampleGroup(sql);
			const id = await openClassSession(sql, viewer, plan);
			expect(await rings(sql, viewer, id)).toBe(false);
			await pass(sql, 41);
			expect(await rings(sql, viewer, id)).toBe(true);
			await extendClassSession(sql, viewer, id);
			expect(await rings(sql, viewer, id)).toBe(false);
		}));

	it('rings when its facilitator says so, and stays rung when the session ended', () =>
		inTransaction(async (sql) => {
			const { viewer, plan } = await sampleGroup(sql);
			const id = await openClassSession(sql, viewer, plan);
			await ringBell(sql, viewer, id);
			expect(await rings(sql, viewer, id)).toBe(true);
			await extendClassSession(sql, viewer, id);
			expect(await rings(sql, viewer, id)).toBe(false);
			await endClassSession(sql, viewer, id);
			expect(await rings(sql, viewer, id)).toBe(true);
		}));

	it('does not ring while time stands still', () =>
		inTransaction(async (sql) => {
			const { viewer, plan } = await sampleGroup(sql);
			const id = await openClassSession(sql, viewer, plan);
			await pauseClassSession(sql, viewer, id);
			await pass(sql, 44);
			expect(await rings(sql, viewer, id)).toBe(false);
		}));
});

describe('a prepared session', () => {
	it('lets children in but not start, and runs for its time once it is opened', () =>
		inTransaction(async (sql) => {
			const { viewer, plan } = await sampleGroup(sql);
			const id = await openClassSession(sql, viewer, { ...plan, isPrepared: true });
			await pass(sql, 20 * 24 * 60);
			expect((await openSession(sql, id))?.state).toBe('prepared');
			await expect(ringBell(sql, viewer, id)).rejects.toMatchObject({ key: 'sessions.not_running' });

			await openPreparedSession(sql, viewer, id);
			const session = await findClassSession(sql, viewer, id);
			expect([session.state, minutesLeft(session)]).toEqual(['running', 45]);
		}));
});

describe('a session slip', () => {
	it('runs its session without an account, and what it did is noted as the slip’s', () =>
		inTransaction(async (sql) => {
			const { viewer, plan } = await sampleGroup(sql);
			const id = await openClassSession(sql, viewer, { ...plan, isPrepared: true });
			const key = await makeSlip(sql, viewer, id);
			const holder = (await slipHolder(sql, key))!;

			await openPreparedSession(sql, holder, id);
			await ringBell(sql, holder, id);
			await extendClassSession(sql, holder, id);
			await pauseClassSession(sql, holder, id);
			await resumeClassSession(sql, holder, id);
			await endClassSession(sql, holder, id);

			const noted = await events(sql);
			expect(noted.slice(0, 2).every(({ actor, by }) => actor === viewer.personId && by === null)).toBe(true);
			expect(noted.slice(2).map(({ what }) => what)).toEqual([
				'class_session.opened',
				'class_session.bell_rung',
				'class_session.extended',
				'class_session.paused',
				'class_session.resumed',
				'class_session.ended'
			]);
			expect(noted.slice(2).every(({ actor, by }) => actor === null && by === 'session_slip')).toBe(true);
			expect(await slipHolder(sql, key)).toBeUndefined();
		}));

	it('opens no other session', () =>
		inTransaction(async (sql) => {
			const { viewer, plan } = await sampleGroup(sql);
			const id = await openClassSession(sql, viewer, plan);
			const other = await openClassSession(sql, viewer, plan);
			const holder = (await slipHolder(sql, await makeSlip(sql, viewer, id)))!;
			await expect(findClassSession(sql, holder, other)).rejects.toMatchObject({ status: 404 });
			await expect(endClassSession(sql, holder, other)).rejects.toMatchObject({ status: 404 });
		}));

	it('is kept as a hash alone, and opens nothing once it is taken back or another was made', () =>
		inTransaction(async (sql) => {
			const { viewer, plan } = await sampleGroup(sql);
			const id = await openClassSession(sql, viewer, plan);
			const first = await makeSlip(sql, viewer, id);
			const [row] = await sql<
				{ stored: string }[]
			>`select class_sessions::text as stored from class_sessions`;
			expect(row!.stored).not.toContain(first);

			const second = await makeSlip(sql, viewer, id);
			expect(await slipHolder(sql, first)).toBeUndefined();
			expect(await slipHolder(sql, second)).toEqual({ slipOf: id });
			await revokeSlip(sql, viewer, id);
			expect(await slipHolder(sql, second)).toBeUndefined();
		}));
});
