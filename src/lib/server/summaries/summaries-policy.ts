import { mayEdit } from '../consultations/consultation-policy.ts';
import type { Viewer } from '../accounts/viewer.ts';

type Owned = { id: string; ownerId: string };

/** Counting ends what children can still take back, so it is for the organisers of the whole. */
export function mayCount(viewer: Viewer, consultation: Owned): boolean {
	return mayEdit(viewer, consultation);
}

/** Name themes, code, write findings, propose quotes and publish. */
export function maySummarise(viewer: Viewer, consultation: Owned): boolean {
	return mayEdit(viewer, consultation);
}

/** A quote is published by two people. */
export function mayConfirm(viewer: Viewer, quote: { approvedBy: string | null }): boolean {
	return quote.approvedBy !== null && quote.approvedBy !== viewer.personId;
}
