import type { Texts } from '#lib/definition/definition.ts';

export interface DemoPassage {
	key: string;
	kind: 'heading' | 'opening' | 'preambular' | 'linking' | 'operative' | 'closing';
	/** As printed. */
	marker: string;
	texts: Texts;
	childTexts: Texts;
	articles: string[];
	/** Keys of the organisations that it puts under a duty. */
	bodies: string[];
	/** Keys of findings. */
	evidence: string[];
}

type Clause = [en: string, ru: string, childEn: string, childRu: string];

function preface(
	key: string,
	kind: DemoPassage['kind'],
	en: string,
	ru: string,
	articles: string[] = []
): DemoPassage {
	return { key, kind, marker: '', texts: { en, ru }, childTexts: {}, articles, bodies: [], evidence: [] };
}

function clause(
	number: number,
	[en, ru, childEn, childRu]: Clause,
	articles: string[],
	bodies: string[],
	evidence: string[]
): DemoPassage {
	return {
		key: `clause_${number}`,
		kind: 'operative',
		marker: `${number}.`,
		texts: { en, ru },
		childTexts: { en: childEn, ru: childRu },
		articles,
		bodies,
		evidence
	};
}

const ALL_WORKING_GROUPS = [
	'working_group_kz',
	'working_group_uz',
	'working_group_kg',
	'working_group_az',
	'working_group_tj',
	'working_group_tr'
];

/** The clause that the demo's one thread goes through. */
export const lampsClause = 'clause_6';
/** The clause that rests on no finding. */
export const clauseWithoutEvidence = 'clause_13';

export const resolution = {
	slug: 'our-way-our-school',
	authoritativeLanguage: 'en',
	adoptedHow: 'consensus' as const,
	title: {
		en: 'Resolution on the way to school and safety at school',
		ru: 'Резолюция о дороге в школу и безопасности в школе'
	} satisfies Texts,
	passages: [
		preface(
			'heading',
			'heading',
			'Resolution on the way to school and safety at school',
			'Резолюция о дороге в школу и безопасности в школе'
		),
		preface('opening', 'opening', 'The second Forum of the Open Door,', 'Второй Форум открытой двери,'),
		preface(
			'preamble_1',
			'preambular',
			'Recalling the Convention on the Rights of the Child, and in particular the right of every child to be heard in all matters that concern it,',
			'ссылаясь на Конвенцию о правах ребёнка и особенно на право каждого ребёнка быть услышанным по всем вопросам, которые его касаются,',
			['12.1']
		),
		preface(
			'preamble_2',
			'preambular',
			'Having read what 2,400 children in six countries answered, and having heard their delegations,',
			'изучив ответы 2400 детей из шести стран и выслушав их делегации,',
			['12.2']
		),
		preface(
			'preamble_3',
			'preambular',
			'Thanking the children who took the time to write, to draw and to tell us what we did not want to see,',
			'благодаря детей, которые нашли время написать, нарисовать и рассказать то, чего мы не хотели замечать,'
		),
		preface(
			'preamble_4',
			'preambular',
			'Concerned that many children walk to school in the dark and that the youngest walk with them,',
			'будучи обеспокоен тем, что многие дети ходят в школу в темноте, и вместе с ними самые младшие,',
			['6.2']
		),
		preface(
			'preamble_5',
			'preambular',
			'Convinced that a door that closes, a warm room and an answer cost less than their absence,',
			'будучи убеждён, что закрытая дверь, тёплая комната и ответ обходятся дешевле, чем их отсутствие,',
			['24.2', '28.1']
		),
		preface(
			'preamble_6',
			'preambular',
			'Noting that children who do not go to school were not asked, and that their answers are still missing,',
			'отмечая, что детей, которые не ходят в школу, не спросили и что их ответов всё ещё не хватает,',
			['2.1']
		),
		preface('linking', 'linking', 'Has agreed as follows:', 'договорился о следующем:'),
		clause(
			1,
			[
				'Every school shall have a council of pupils, and whoever receives a proposal of the council shall answer it in writing within thirty days, with reasons.',
				'В каждой школе действует совет учеников; тот, кто получил предложение совета, отвечает на него письменно в течение тридцати дней и объясняет причины.',
				'Each school has a council of pupils. Adults must answer it within 30 days.',
				'В каждой школе есть совет учеников. Взрослые отвечают ему за 30 дней.'
			],
			['12.1'],
			ALL_WORKING_GROUPS,
			['finding_2']
		),
		clause(
			2,
			[
				'Every school shall put up a letter box that children can use without giving a name; what was put in and what was answered is read out once a month.',
				'В каждой школе ставится почтовый ящик, которым можно пользоваться без имени; раз в месяц зачитывается, что в нём было и что на это ответили.',
				'There is a letter box in each school. You need not write your name.',
				'В каждой школе есть ящик для писем. Имя писать не нужно.'
			],
			['12.1', '13.1'],
			ALL_WORKING_GROUPS,
			['finding_2']
		),
		clause(
			3,
			[
				'The working groups shall map the ways to school together with the children who walk them, and publish the maps without showing where any child lives.',
				'Рабочие группы вместе с детьми составляют карты дорог в школу и публикуют их так, чтобы не было видно, где живёт ребёнок.',
				'Children and adults draw maps of the ways to school together.',
				'Дети и взрослые вместе рисуют карты дорог в школу.'
			],
			['12.1', '16.1', '28.1'],
			ALL_WORKING_GROUPS,
			['finding_1']
		),
		clause(
			4,
			[
				'Within five hundred metres of a school traffic shall not exceed thirty kilometres an hour, and each school on a larger road shall have a marked crossing.',
				'Ближе пятисот метров от школы скорость не превышает тридцати километров в час, а у каждой школы на большой дороге есть размеченный переход.',
				'Cars drive slowly near schools. There is a crossing.',
				'Возле школы машины едут медленно. Там есть переход.'
			],
			['6.2', '19.1'],
			['working_group_az', 'working_group_kz', 'working_group_uz'],
			['finding_1']
		),
		clause(
			5,
			[
				'Footbridges, paths and pavements that children use on the way to school shall be inspected before each winter and each spring flood.',
				'Пешеходные мосты, тропы и тротуары, по которым дети ходят в школу, проверяются перед каждой зимой и перед каждым паводком.',
				'Adults check bridges and paths before winter and before the water rises.',
				'Мосты и тропинки проверяют перед зимой и перед большой водой.'
			],
			['6.2'],
			['working_group_kg', 'working_group_tj'],
			['finding_1']
		),
		clause(
			6,
			[
				'Lamps shall be put up on the one hundred and twenty darkest ways to school before the winter, beginning with villages, and kept burning while children are on the way.',
				'До зимы фонари ставятся на ста двадцати самых тёмных дорогах в школу, начиная с сёл, и горят, пока дети в пути.',
				'There will be lamps on the 120 darkest ways to school.',
				'На 120 самых тёмных дорогах в школу поставят фонари.'
			],
			['6.2', '19.1', '28.1'],
			['steering_group', ...ALL_WORKING_GROUPS],
			['finding_3']
		),
		clause(
			7,
			[
				'Where no lamp can be put up in time, lessons shall begin later in the three darkest months.',
				'Там, где фонарь вовремя поставить нельзя, уроки в три самых тёмных месяца начинаются позже.',
				'Is your way still dark? Then school begins later in winter.',
				'Дорога всё ещё тёмная? Тогда зимой уроки начинаются позже.'
			],
			['6.2', '28.1'],
			ALL_WORKING_GROUPS,
			['finding_3', 'finding_6']
		),
		clause(
			8,
			[
				'Every school toilet shall have water, soap, paper and a door that locks from inside, checked each week by an adult and a pupil together.',
				'В каждом школьном туалете есть вода, мыло, бумага и дверь, которая запирается изнутри; раз в неделю это вместе проверяют взрослый и ученик.',
				'Each toilet has water, soap, paper and a lock.',
				'В каждом туалете есть вода, мыло, бумага и замок.'
			],
			['16.1', '24.2'],
			ALL_WORKING_GROUPS,
			['finding_4']
		),
		clause(
			9,
			[
				'No school shall be built or repaired any more without a heated toilet inside the house.',
				'Ни одна школа больше не строится и не ремонтируется без тёплого туалета в здании.',
				'New schools have warm toilets inside.',
				'В новых школах тёплые туалеты внутри.'
			],
			['24.2'],
			['working_group_tj', 'working_group_kg'],
			['finding_4', 'finding_6']
		),
		clause(
			10,
			[
				'Classrooms shall be at least eighteen degrees warm; where it is colder, the school says so on its door on the same day and moves the lesson.',
				'В классах не меньше восемнадцати градусов; где холоднее, школа в тот же день пишет об этом на двери и переносит урок.',
				'Your classroom is warm, at least 18 degrees.',
				'В классе тепло, не меньше 18 градусов.'
			],
			['24.1', '28.1'],
			['working_group_kz', 'working_group_kg', 'working_group_tj', 'working_group_uz'],
			['finding_6']
		),
		clause(
			11,
			[
				'Every school shall name two adults, chosen with the pupils, to whom a child may come when it is mocked or hurt or sees it happen to another.',
				'Каждая школа вместе с учениками выбирает двух взрослых, к которым ребёнок может прийти, если над ним смеются, если его обижают или если он видит, как обижают другого.',
				'Two adults at each school help when someone is mocked or hurt.',
				'В каждой школе двое взрослых помогают, если кого-то дразнят или обижают.'
			],
			['19.1', '19.2'],
			ALL_WORKING_GROUPS,
			['finding_5']
		),
		clause(
			12,
			[
				'Every class shall have a lesson each year on what to do and whom to tell when something happens on the internet, prepared with older pupils.',
				'В каждом классе раз в год проводится урок о том, что делать и кому сказать, если что-то случилось в интернете; его готовят вместе со старшими учениками.',
				'Each class learns whom to tell when something bad happens online.',
				'Каждый класс узнаёт, кому сказать, если в интернете случилось плохое.'
			],
			['17', '19.1'],
			ALL_WORKING_GROUPS,
			['finding_7']
		),
		clause(
			13,
			[
				'A Day of the Open Door shall be held in all six countries each spring.',
				'Каждую весну во всех шести странах проводится День открытой двери.',
				'Each spring there is a Day of the Open Door.',
				'Каждую весну проходит День открытой двери.'
			],
			['31.1'],
			['long_table'],
			[]
		),
		clause(
			14,
			[
				'The Steering Group shall report to the children who were asked, in their languages and within three months, and again each year until every clause is done or is given up with reasons.',
				'Координационная группа отчитывается перед опрошенными детьми на их языках в течение трёх месяцев и далее каждый год, пока каждый пункт не выполнен или не снят с объяснением причин.',
				'We will tell you what became of it, every year.',
				'Каждый год мы рассказываем вам, что из этого вышло.'
			],
			['12.1', '42'],
			['steering_group'],
			['finding_2']
		),
		preface(
			'closing',
			'closing',
			'Agreed by all delegations, those of the children among them, in Almaluu-Bel.',
			'Согласовано всеми делегациями, в том числе детскими, в Алмалуу-Беле.'
		)
	] satisfies DemoPassage[] as DemoPassage[]
};
