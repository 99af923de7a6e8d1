import { expect, it } from 'vitest';
import { inTransaction } from '../../../../tests/support/database.ts';
import { addGroup } from './add-group.ts';
import { sampleGroup } from './class-session.sample.ts';
import { classSessions, findClassSession } from './class-sessions.ts';
import { endClassSession, forgetEndedCodes } from './end-class-session.ts';
import { extendClassSession } from './extend-class-session.ts';
import { openClassSession } from './open-class-session.ts';
import { consultationOfEndedCode, openSessionByCode } from './open-sessions.ts';

it('runs with codes of nine digits for as long as was planned, and is seen by its facilitator alone', () =>
	inTransaction(async (sql) => {
		const { viewer, plan } = await sampleGroup(sql);
		const id = await openClassSession(sql, viewer, plan);
		const session = await findClassSession(sql, viewer, id);

		expect(session).toMatchObject({ state: 'running', languages: ['kk', 'ru'], headCount: 28, handedIn: 0 });
		expect(session.joinCode).toMatch(/^\d{9}$/);
		expect(session.answerCode).toMatch(/^\d{9}$/);
		expect(session.until.getTime() - session.openedAt.getTime()).toBe(45 * 60_000);

		const stranger = { ...viewer, personId: crypto.randomUUID(), appointments: [] };
		expect(await classSessions(sql, viewer)).toHaveLength(1);
		expect(await classSessions(sql, stranger)).toEqual([]);
		await expect(findClassSession(sql, stranger, id)).rejects.toMatchObject({ status: 404 });
	}));

it('never shares a code with another: where chance gives a taken one, it is asked again', () =>
	inTransaction(async (sql) => {
		const { viewer, plan } = await sampleGroup(sql);
		const dealt = [
			['111111111', '500000001'],
			['111111111', '500000002'],
			['222222222', '500000001'],
			['333333333', '500000003']
		].map(([joinCode, answerCode]) => ({ joinCode: joinCode!, answerCode: answerCode! }));
		const codes = () => dealt.shift()!;
		const first = await openClassSession(sql, viewer, plan, codes);
		const second = await openClassSession(sql, viewer, plan, codes);

		expect((await findClassSession(sql, viewer, first)).joinCode).toBe('111111111');
		expect((await findClassSession(sql, viewer, second)).joinCode).toBe('333333333');
	}));

it('gives up kindly where no code is free', () =>
	inTransaction(async (sql) => {
		const { viewer, plan } = await sampleGroup(sql);
		const same = () => ({ joinCode: '111111111', answerCode: '222222222' });
		await openClassSession(sql, viewer, plan, same);
		await expect(openClassSession(sql, viewer, plan, same)).rejects.toMatchObject({
			key: 'sessions.no_code'
		});
	}));

it('shows a sign that no other session in the place shows, as long as there is one', () =>
	inTransaction(async (sql) => {
		const { viewer, plan } = await sampleGroup(sql);
		for (let n = 0; n < 40; n++) await openClassSession(sql, viewer, plan);
		const signs = (await classSessions(sql, viewer)).map((s) => `${s.signColour} ${s.signPicture}`);
		expect(new Set(signs).size).toBe(40);
	}));

const CODE = '111111111';

it('has no code once it ended; the code leads to the consultation for a month, and is nobody else’s so long', () =>
	inTransaction(async (sql) => {
		const { viewer, plan } = await sampleGroup(sql);
		const id = await openClassSession(sql, viewer, plan, () => ({ joinCode: CODE, answerCode: '500000001' }));
		expect(await consultationOfEndedCode(sql, CODE)).toBeUndefined();
		await endClassSession(sql, viewer, id);

		const { joinCode, state, consultationId } = await findClassSession(sql, viewer, id);
		expect({ joinCode, state }).toEqual({ joinCode: null, state: 'ended' });
		expect(await openSessionByCode(sql, CODE)).toBeUndefined();
		expect(await consultationOfEndedCode(sql, CODE)).toBe(consultationId);
		await expect(endClassSession(sql, viewer, id)).rejects.toMatchObject({ key: 'sessions.has_ended' });
		await expect(extendClassSession(sql, viewer, id)).rejects.toMatchObject({ key: 'sessions.has_ended' });

		const codes = () => ({ joinCode: CODE, answerCode: '500000002' });
		await expect(openClassSession(sql, viewer, plan, codes)).rejects.toMatchObject({
			key: 'sessions.no_code'
		});
		await sql`update class_sessions set ended_at = now() - interval '31 days'`;
		await forgetEndedCodes(sql);
		expect(await consultationOfEndedCode(sql, CODE)).toBeUndefined();
		const again = await openClassSession(sql, viewer, plan, codes);
		expect((await findClassSession(sql, viewer, again)).joinCode).toBe(CODE);
	}));

it('has no code once its time is over, though nobody ended it', () =>
	inTransaction(async (sql) => {
		const { viewer, plan } = await sampleGroup(sql);
		const id = await openClassSession(sql, viewer, plan);
		await sql`update class_sessions set until = now() - interval '1 second'`;
		expect(await findClassSession(sql, viewer, id)).toMatchObject({ state: 'ended', joinCode: null });

		await openClassSession(sql, viewer, plan);
		expect(await sql`select join_code from class_sessions where id = ${id}`).toEqual([{ join_code: null }]);
	}));

it('is given more time, up to ten hours', () =>
	inTransaction(async (sql) => {
		const { viewer, plan } = await sampleGroup(sql);
		const id = await openClassSession(sql, viewer, { ...plan, minutes: 580 });
		await extendClassSession(sql, viewer, id);
		const { openedAt, until } = await findClassSession(sql, viewer, id);
		expect(until.getTime() - openedAt.getTime()).toBe(595 * 60_000);
		await expect(extendClassSession(sql, viewer, id)).rejects.toMatchObject({ key: 'sessions.longest' });
	}));

it('is opened for a group of the part’s country only, in its tones and languages', () =>
	inTransaction(async (sql) => {
		const { viewer, plan } = await sampleGroup(sql);
		await expect(openClassSession(sql, viewer, { ...plan, tone: '7-9' })).rejects.toMatchObject({
			status: 422
		});
		await expect(openClassSession(sql, viewer, { ...plan, languages: ['tr'] })).rejects.toMatchObject({
			status: 422
		});
		await sql`update country_parts set country = 'UZ'`;
		await expect(openClassSession(sql, viewer, plan)).rejects.toMatchObject({ status: 404 });
	}));

it('is not opened on a part that is closed', () =>
	inTransaction(async (sql) => {
		const { viewer, plan } = await sampleGroup(sql);
		await sql`insert into part_states (part_id, number, state) values (${plan.partId}, 2, 'closed')`;
		await expect(openClassSession(sql, viewer, plan)).rejects.toMatchObject({ status: 404 });
	}));

it('takes no group of an organisation that the viewer does not bring groups for', () =>
	inTransaction(async (sql) => {
		const { viewer, plan, organisationId } = await sampleGroup(sql);
		const stranger = { ...viewer, appointments: [] };
		const group = {
			organisationId,
			placeId: crypto.randomUUID(),
			name: 'x',
			usualTone: '13+' as const,
			size: 1
		};
		await expect(addGroup(sql, stranger, group)).rejects.toMatchObject({ status: 404 });
		await expect(openClassSession(sql, stranger, plan)).rejects.toMatchObject({ status: 404 });
	}));
