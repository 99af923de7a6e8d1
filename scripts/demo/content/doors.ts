/** Codes of the demo, as they are typed in threes; they exist in the demo's database only. */
export const joinCode = '204815637';

/** Opens a way with a question of every kind, also in Karakalpak. */
export const playgroundJoinCode = '613507294';

/** The running class session of the playground consultation: a class of eight-year-olds in a village. */
export const playgroundClassSession = {
	group: 'kz_4_young_4',
	tone: '7-9',
	languages: ['kk', 'ru', 'en', 'kaa'],
	headCount: 30,
	facilitator: 'facilitator_kz'
} as const;

/** The answer page of a class that took part in the told consultation. */
export const answerCode = '739260418';

/** The running class session of the open consultation: a class of eight-year-olds. */
export const openClassSession = {
	group: 'kz_1_young_1',
	tone: '7-9',
	languages: ['ru', 'kk', 'en', 'uz', 'ky', 'tg', 'az', 'tr'],
	headCount: 30,
	facilitator: 'facilitator_kz'
} as const;

/** The group behind the answer code: a village class whose way to school is dark. */
export const answeredGroup = 'kg_4_middle_1';
