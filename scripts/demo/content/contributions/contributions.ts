import { drawings } from '../drawings/drawings.ts';
import type { Language } from '../wordings.ts';
import { azerbaijani } from './az.ts';
import type { DemoContribution, Row, WrittenContribution } from './contribution.ts';
import { kazakh } from './kk.ts';
import { kyrgyz } from './ky.ts';
import { russian } from './ru.ts';
import { tajik } from './tg.ts';
import { uzbek } from './uz.ts';
import { MOST_VARIATIONS, vary, type Turn } from './vary.ts';

const CONTRIBUTIONS = 300;
/** How many of them speak of the way to school. */
const ON_THE_WAY = 41;

function inLanguage(language: Language, rows: Row[]): WrittenContribution[] {
	return rows.map((row) => ({ kind: 'text', question: 'change', language, ...row }));
}

const texts = [
	...inLanguage('ru', russian),
	...inLanguage('kk', kazakh),
	...inLanguage('ky', kyrgyz),
	...inLanguage('uz', uzbek),
	...inLanguage('az', azerbaijani),
	...inLanguage('tg', tajik)
];

/** Sixty made one by one: nine texts and a drawing in each of six languages. */
export const written: DemoContribution[] = [...texts, ...drawings];

function speaksOfTheWay({ themes }: DemoContribution) {
	return themes.includes('way_to_school');
}

/** No two texts of one theme and language are varied alike. */
function turnOf(text: WrittenContribution, at: number): Turn {
	const onTheme = texts
		.slice(0, at)
		.filter((other) => other.language === text.language && other.themes[0] === text.themes[0]).length;
	return { among: at, onTheme };
}

function variations(): WrittenContribution[] {
	const rounds = Array.from({ length: MOST_VARIATIONS }, (_, n) =>
		texts.map((text, at) => vary(text, turnOf(text, at), n))
	).flat();
	const onTheWay = rounds.filter(speaksOfTheWay).slice(0, ON_THE_WAY - written.filter(speaksOfTheWay).length);
	const others = rounds.filter((text) => !speaksOfTheWay(text));
	return [...onTheWay, ...others.slice(0, CONTRIBUTIONS - written.length - onTheWay.length)];
}

/** The told consultation's 300 contributions; the first sixty are those made one by one. */
export const contributions: DemoContribution[] = [...written, ...variations()];
