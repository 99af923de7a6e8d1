import { WrongSetting } from '../lib/server/settings.ts';
import { CannotStart } from './cannot-start.ts';

type Step = () => unknown;

const steps: Step[] = [];
let starting: Promise<unknown> = Promise.resolve();
let stopping: Promise<void> | undefined;

/** Remembers what has to be undone at the end, the last first. A start that is being stopped goes no further. */
export function atShutdown(step: Step): void {
	steps.push(step);
	if (stopping) throw new CannotStart('Stopped while starting.');
}

/**
 * Runs a start whose failures that an operator can mend are one line on standard error.
 *
 * SIGINT (a terminal and npm both send it), SIGTERM and SIGHUP stop once and in order; during the start they wait for
 * the step in hand, so that nothing is left behind that nobody remembers.
 */
export function start(main: () => Promise<void>): void {
	for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) process.on(signal, () => void shutDown(0));

	const outcome = main().then(
		() => true,
		(error: unknown) => {
			const isOurs = error instanceof CannotStart || error instanceof WrongSetting;
			if (!stopping) console.error(isOurs ? error.message : error);
			return false;
		}
	);
	starting = outcome;
	void outcome.then((hasStarted) => (hasStarted ? undefined : shutDown(1)));
}

export function isShuttingDown(): boolean {
	return stopping !== undefined;
}

export function shutDown(exitCode: number): Promise<void> {
	return (stopping ??= undoAll(exitCode));
}

async function undoAll(exitCode: number) {
	await starting;
	for (let step = steps.pop(); step; step = steps.pop()) {
		try {
			await step();
		} catch (error) {
			console.error(error);
			exitCode = 1;
		}
	}
	process.exit(exitCode);
}
