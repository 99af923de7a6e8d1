import type { Viewer } from '../accounts/viewer.ts';
import type { Transaction } from '../database.ts';
import { Conflict, Invalid } from '../errors.ts';
import { addState } from './add-state.ts';
import { freezeVersion } from './freeze-version.ts';
import { lockRunPart } from './lock-run-part.ts';
import { missingToOpen } from './missing-to-open.ts';

/**
 * Opens a part: freezes the draft and lets class sessions begin. Returns the version that children answer.
 *
 * @throws Conflict  it is open already, or was
 * @throws Invalid   something is missing; `missingToOpen` says what
 */
export async function openPart(sql: Transaction, viewer: Viewer, partId: string): Promise<number> {
	const { consultation, part } = await lockRunPart(sql, viewer, partId);
	if (part.state !== 'draft') throw new Conflict('organise.consultation_already_opened');
	if ((await missingToOpen(sql, consultation, part)).length > 0)
		throw new Invalid('organise.consultation_still_missing');

	const version = await freezeVersion(sql, viewer, consultation);
	await addState(sql, viewer, partId, 'opened', { version });
	return version;
}
