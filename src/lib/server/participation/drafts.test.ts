import { expect, it } from 'vitest';
import { inTransaction } from '../../../../tests/support/database.ts';
import type { Transaction } from '../database.ts';
import { findDraft, findPlace, isOfTab } from './drafts.ts';
import { newSecret, sampleSession } from './participation.sample.ts';
import { saveAnswers } from './save-answers.ts';
import { startDraft } from './start-draft.ts';
import { throwAwayDraft } from './throw-away-draft.ts';

async function begun(sql: Transaction, tab: string | null = null) {
	const { partId, sessionId } = await sampleSession(sql);
	const secret = newSecret();
	await startDraft(sql, sessionId, secret, 'ru', tab);
	return { partId, sessionId, secret };
}

it('keeps every answer in place of an earlier one, and says what stands there now', () =>
	inTransaction(async (sql) => {
		const { sessionId, secret } = await begun(sql);
		const place = (await findPlace(sql, sessionId, secret))!;

		await saveAnswers(sql, place, secret, { age: { choice: 'a10_12' }, road: { choice: 'no' } });
		const saved = await saveAnswers(sql, place, secret, { road: { choice: 'yes' } });

		const answers = { age: { choice: 'a10_12' }, road: { choice: 'yes' } };
		expect(saved).toEqual({ answers, bell: false });
		expect(await findDraft(sql, sessionId, secret)).toMatchObject({ answers, language: 'ru', bell: false });
	}));

it('says with every answer that time is nearly up', () =>
	inTransaction(async (sql) => {
		const { partId, sessionId, secret } = await begun(sql);
		await sql`update class_sessions set bell_rung_at = now() where id = ${sessionId}`;
		expect(await saveAnswers(sql, { partId, sessionId }, secret, {})).toMatchObject({ bell: true });
	}));

it('keeps nothing once the draft was thrown away, though its place is still known', () =>
	inTransaction(async (sql) => {
		const { sessionId, secret } = await begun(sql);
		const place = (await findPlace(sql, sessionId, secret))!;
		await throwAwayDraft(sql, sessionId, secret);

		expect(await findPlace(sql, sessionId, secret)).toEqual(place);
		expect(await saveAnswers(sql, place, secret, { road: { choice: 'no' } })).toBeUndefined();
		expect(await findDraft(sql, sessionId, secret)).toBeUndefined();
	}));

it('knows of a place nothing that the child entered', () =>
	inTransaction(async (sql) => {
		const { partId, sessionId, secret } = await begun(sql);
		await saveAnswers(sql, { partId, sessionId }, secret, { why: { words: 'Темно' } });
		await findDraft(sql, sessionId, secret);
		const place = await findPlace(sql, sessionId, secret);
		expect(place).toMatchObject({ partId, sessionId, language: 'ru' });
		expect(JSON.stringify(place)).not.toContain('Темно');
	}));

it('is found by its own secret and in its own class session alone', () =>
	inTransaction(async (sql) => {
		const { sessionId, secret } = await begun(sql);
		await findPlace(sql, sessionId, secret);
		expect(await findPlace(sql, sessionId, newSecret())).toBeUndefined();
		const other = await sampleSession(sql);
		expect(await findPlace(sql, other.sessionId, secret)).toBeUndefined();
	}));

it('belongs to the tab that began it, or to the browser where there were no scripts', () =>
	inTransaction(async (sql) => {
		const mine = 'a'.repeat(32);
		const bound = await begun(sql, mine);
		const place = (await findPlace(sql, bound.sessionId, bound.secret))!;
		expect(isOfTab(place, mine)).toBe(true);
		expect(isOfTab(place, 'b'.repeat(32))).toBe(false);
		expect(isOfTab(place, null)).toBe(false);

		const free = await begun(sql);
		const anywhere = (await findPlace(sql, free.sessionId, free.secret))!;
		expect(isOfTab(anywhere, null)).toBe(true);
		expect(isOfTab(anywhere, mine)).toBe(true);
	}));

it('of a yes whose reply was lost holds no seat once the same tab says yes again', () =>
	inTransaction(async (sql) => {
		const { sessionId } = await sampleSession(sql, { headCount: 1 });
		await sql`update class_sessions set margin = 0 where id = ${sessionId}`;
		const [mine, others] = ['a'.repeat(32), 'b'.repeat(32)];
		const [lost, heard] = [newSecret(), newSecret()];
		await startDraft(sql, sessionId, lost, 'ru', mine);

		await expect(startDraft(sql, sessionId, newSecret(), 'ru', others)).rejects.toMatchObject({
			key: 'child.session_full'
		});
		await startDraft(sql, sessionId, heard, 'ru', mine);

		expect(await findDraft(sql, sessionId, lost)).toBeUndefined();
		expect(await findDraft(sql, sessionId, heard)).toBeDefined();
	}));
