import { printCode } from '../../src/lib/codes/code.ts';
import { answerCode, joinCode, playgroundJoinCode } from './content/doors.ts';
import { demoPassword, people, seat } from './content/people.ts';
import { open, told } from './content/story/calendar.ts';

/** What to open in the demo, as printed when it is ready. */
export function demoDoors(origin: string): string {
	const signIns = [
		...people.map(({ role, email }) => [role.replaceAll('_', ' '), email]),
		['children’s delegation', seat.signInName]
	];
	return `Heard is ready: ${origin}

Be a child          ${origin}/join/${joinCode}     (code ${printCode(joinCode)})
 … every question   ${origin}/join/${playgroundJoinCode}     (code ${printCode(playgroundJoinCode)})
Answer for a class  ${origin}/answer/${answerCode}
What is asked now   ${origin}/consultations/${open.slug}
What children said  ${origin}/results/${told.slug}
What was resolved   ${origin}/resolutions/${told.slug}
What was promised   ${origin}/commitments

Staff sign in at ${origin}/sign-in with the password: ${demoPassword}
${signIns.map(([role = '', name = '']) => `  ${role.padEnd(22)} ${name}`).join('\n')}`;
}
