import { holds } from '../accounts/viewer.ts';
import { holdsSlip, type Runner } from './runner.ts';

type Session = {
	id: string;
	organisationId: string;
	openedBy: string | null;
	partId: string;
	consultationId: string;
};

/**
 * See a session, and change how it runs: the facilitators of the organisation that brought the group stand in for each
 * other; a facilitator of the part or consultation runs what they opened themselves; a slip runs its one session.
 */
export function mayRunSession(runner: Runner, session: Session): boolean {
	if (holdsSlip(runner)) return session.id === runner.slipOf;
	const onPart = { partId: session.partId, consultationId: session.consultationId };
	return (
		holds(runner, ['facilitator'], { organisationId: session.organisationId }) ||
		(session.openedBy === runner.personId && holds(runner, ['facilitator'], onPart))
	);
}
