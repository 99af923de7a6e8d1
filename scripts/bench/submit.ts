import { randomBytes } from 'node:crypto';
import { execFileSync } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type postgres from 'postgres';
import { joinCode } from '../demo/content/doors.ts';
import type { WayPost } from '../../src/lib/child/way-data.ts';
import type { Answer } from '../../src/lib/definition/answer.ts';
import type { Question } from '../../src/lib/definition/definition.ts';
import { openConsultation } from '../demo/content/open-consultation.ts';
import { HttpVisitor } from './http-visitor.ts';
import { plainWay } from './plain-way.ts';
import { startProcess, temporaryHeard } from './temporary-heard.ts';

const CHILDREN = [1, 8, 32];
/** Short and many, so that whatever else the machine does meets all three alike. */
const ROUNDS = 6;
const ROUND_MS = 1500;
const CLASSES = 40;
const BARE = fileURLToPath(new URL('bare', import.meta.url));
/** So much of the bare server's rate, with so many children at once. */
const AIM = { ratio: 0.8, children: 8 };

/** One child's whole way; the number tells the children apart. */
type Way = (visitor: HttpVisitor, child: number) => Promise<void>;

/**
 * Prints how many whole ways of eight questions go through in a second, question by question and without JavaScript,
 * and as the scripts of its pages send it, beside a bare SvelteKit server that answers as many requests with the same page
 * of a question, asks nobody and keeps nothing, and beside the same rows by plain SQL. The three take turns in one run,
 * so that their ratios mean something on a machine that does other things too.
 */
export async function benchSubmit(): Promise<boolean> {
	const folder = mkdtempSync('/tmp/heard-bench-bare-');
	const vite = fileURLToPath(new URL('../../node_modules/vite/bin/vite.js', import.meta.url));
	execFileSync(process.execPath, [vite, 'build', '--logLevel', 'error'], {
		cwd: BARE,
		env: { ...process.env, NODE_ENV: 'production' },
		stdio: ['ignore', 'ignore', 'inherit']
	});
	const bare = await startProcess(['serve.js'], BARE, join(folder, 'log'), {});
	const heard = await temporaryHeard();
	try {
		const codes = await openClasses(heard.sql);
		const ways: { name: string; heard: Way; bare: Way }[] = [
			{ name: 'without JavaScript', heard: formWay(codes), bare: bareFormWay },
			{ name: 'as scripts send it', heard: scriptWay(codes), bare: bareScriptWay }
		];
		let reachesAim = true;
		for (const { name, heard: ourWay, bare: bareWay } of ways) {
			const contenders: Record<string, (children: number) => Promise<number>> = {
				bare: (children) => rate(children, bare.origin, bareWay),
				heard: (children) => rate(children, heard.origin, ourWay),
				sql: (children) => rate(children, heard.origin, () => plainWay(heard.sql))
			};
			for (const run of Object.values(contenders)) await run(1);
			console.log(`${name}, ways a second`);
			console.log('children   Heard    bare     SQL   Heard/bare  Heard/SQL');
			for (const children of CHILDREN) {
				const sums: Record<string, number> = {};
				for (let round = 0; round < ROUNDS; round++) {
					for (const [contender, run] of Object.entries(contenders))
						sums[contender] = (sums[contender] ?? 0) + (await run(children));
				}
				const [ours, bares, plain] = [sums.heard! / ROUNDS, sums.bare! / ROUNDS, sums.sql! / ROUNDS];
				console.log(
					[
						String(children).padStart(8),
						...[ours, bares, plain].map((ways) => ways.toFixed(1).padStart(7)),
						(ours / bares).toFixed(2).padStart(10),
						(ours / plain).toFixed(2).padStart(10)
					].join(' ')
				);
				if (children === AIM.children) reachesAim &&= ours / bares >= AIM.ratio;
			}
		}
		console.log(
			`aim: with ${AIM.children} children at least ${AIM.ratio} of the bare server: ${reachesAim ? 'reached' : 'not reached'}`
		);
		return true;
	} finally {
		await bare.stop();
		await heard.stop();
		rmSync(folder, { recursive: true });
	}
}

/** Whole ways a second by so many children at once, each with a connection of its own. */
async function rate(children: number, origin: string, way: Way): Promise<number> {
	const began = performance.now();
	let ways = 0;
	await Promise.all(
		Array.from({ length: children }, async (_, child) => {
			const visitor = new HttpVisitor(origin);
			while (performance.now() - began < ROUND_MS) {
				await way(visitor, child);
				visitor.forget();
				ways++;
			}
			visitor.close();
		})
	);
	return (1000 * ways) / (performance.now() - began);
}

/** From the code to the assent, as every child goes. */
async function toTheAssent(visitor: HttpVisitor, code: string) {
	await expectStatus(303, visitor.get(`/join/${code}`));
	for (const page of ['/take-part', '/take-part/leaving', '/take-part/assent'])
		await expectStatus(200, visitor.get(page));
}

/** The receipt, and the next child. */
async function thanks(visitor: HttpVisitor) {
	await expectStatus(200, visitor.get('/take-part/thanks'));
	await expectStatus(303, visitor.post('/take-part/thanks?/finish'));
}

function formWay(codes: string[]): Way {
	let next = 0;
	return async (visitor) => {
		await toTheAssent(visitor, codes[next++ % codes.length]!);
		await expectStatus(303, visitor.post('/take-part/assent?/yes'));
		for (const question of openConsultation.questions) {
			const path = `/take-part/questions/${question.key}`;
			await expectStatus(200, visitor.get(path));
			await expectStatus(303, visitor.post(path, { say: 'next', ...fieldsFor(question) }));
		}
		await expectStatus(200, visitor.get('/take-part/check'));
		await expectStatus(303, visitor.post('/take-part/check'));
		await thanks(visitor);
	};
}

/** Every answer by itself, as from a child that thinks longer than the line needs. */
function scriptWay(codes: string[]): Way {
	let next = 0;
	return async (visitor) => {
		const tab = randomBytes(16).toString('hex');
		const send = (post: WayPost) =>
			expectStatus(200, visitor.postJson('/take-part/way', post, { 'x-heard-tab': tab }));
		await toTheAssent(visitor, codes[next++ % codes.length]!);
		await expectStatus(200, visitor.postByScript('/take-part/assent?/yes', { tab }));
		for (const question of openConsultation.questions)
			await send({ answers: { [question.key]: answerTo(question) } });
		await send({ answers: {}, handIn: true });
		await thanks(visitor);
	};
}

function answerTo(question: Question): Answer {
	if (!('options' in question)) return { words: 'Lamps at the school and a road without holes.' };
	const { key } = question.options[0]!;
	return question.kind === 'several' ? { choices: [key] } : { choice: key };
}

function fieldsFor(question: Question): Record<string, string> {
	return Object.fromEntries(Object.entries(answerTo(question)).map(([name, value]) => [name, String(value)]));
}

/** As many pages and redirects as the way without JavaScript. */
const bareFormWay: Way = async (visitor) => {
	await expectStatus(200, visitor.get('/0'));
	for (let page = 0; page < 12; page++) {
		await expectStatus(200, visitor.get(`/${page}`));
		await expectStatus(303, visitor.post(`/${page}`, { say: 'next', choice: '1' }));
	}
};

/** As many pages, redirects and sent answers as the way that scripts go. */
const bareScriptWay: Way = async (visitor) => {
	for (let page = 0; page < 4; page++) await expectStatus(200, visitor.get(`/${page}`));
	for (let page = 0; page < 2; page++) await expectStatus(303, visitor.post(`/${page}`, { choice: '1' }));
	for (let answer = 0; answer < 10; answer++)
		await expectStatus(200, visitor.postJson('/answers', { answers: { road: { choice: '1' } } }));
};

async function expectStatus(status: number, reply: Promise<{ status: number; text: string }>) {
	const got = await reply;
	if (got.status !== status)
		throw new Error(`Status ${got.status} instead of ${status}: ${got.text.slice(0, 200)}`);
}

async function openClasses(sql: postgres.Sql): Promise<string[]> {
	const rows = await sql<{ code: string }[]>`
		insert into class_sessions
			(part_id, group_id, join_code, answer_code, sign_colour, sign_picture, tone, languages, head_count, until)
		select
			part_id, group_id, lpad((600000000 + class)::text, 9, '0'), lpad((700000000 + class)::text, 9, '0'),
			sign_colour, sign_picture, tone, languages, 500, until
		from class_sessions, generate_series(1, ${CLASSES}) class
		where join_code = ${joinCode}
		returning join_code as code
	`;
	return rows.map(({ code }) => code);
}
