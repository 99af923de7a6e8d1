import { expect, it } from 'vitest';
import { database, transaction } from '../database.ts';
import { newSecret, sampleSession } from '../participation/participation.sample.ts';
import { startDraft } from '../participation/start-draft.ts';
import { sweep } from './sweep.ts';

it('throws away drafts of yesterday and takes the codes of sessions that are over, and touches nothing else', async () => {
	const over = await sampleSession(database);
	const running = await sampleSession(database);
	await transaction((sql) => startDraft(sql, running.sessionId, newSecret(), 'en'));
	await transaction((sql) => startDraft(sql, running.sessionId, newSecret(), 'ru'));
	await database`
		update drafts set touched_at = now() - interval '25 hours'
		where session_id = ${running.sessionId} and language = 'ru'
	`;
	await database`update class_sessions set until = now() - interval '1 minute' where id = ${over.sessionId}`;

	await sweep();

	const drafts = await database`select language from drafts where session_id = ${running.sessionId}`;
	expect(drafts).toEqual([{ language: 'en' }]);
	const sessions = await database`
		select id, join_code, ended_at is not null as ended from class_sessions
		where id in ${database([over.sessionId, running.sessionId])}
	`;
	expect(sessions).toEqual(
		expect.arrayContaining([
			{ id: over.sessionId, join_code: null, ended: true },
			{ id: running.sessionId, join_code: running.code, ended: false }
		])
	);
});
