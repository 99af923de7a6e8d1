import type { IconName } from './icons.ts';

export type StepKey = Extract<IconName, 'asked' | 'read' | 'understood' | 'resolved' | 'done' | 'replied'>;
export type StepState = 'done' | 'now' | 'late' | 'ahead';

/** One of the six steps of a voice. `stateLabel` is the state in words ("done", "late"). */
export interface Step {
	key: StepKey;
	label: string;
	state: StepState;
	stateLabel?: string;
	date?: string;
	href?: string;
	note?: string;
}
