import type { Day } from '../wordings.ts';

/** When the told consultation's steps were taken. */
export const told = {
	slug: 'our-way-our-school',
	opens: -300,
	closes: -279,
	settlesDays: 14,
	counted: -264,
	published: -250,
	decided: -228,
	feedbackDue: -200,
	replied: -205
} satisfies Record<string, Day | string>;

/** The open consultation's calendar: it opened a week ago. */
export const open = {
	slug: 'is-our-region-fit-for-children',
	opens: -7,
	closes: 21,
	settlesDays: 14,
	decided: 75,
	feedbackDue: 110
} satisfies Record<string, Day | string>;

/** The playground consultation's calendar: it opened three days ago. */
export const playground = {
	slug: 'my-playground-and-my-way-to-school',
	opens: -3,
	closes: 25,
	settlesDays: 14,
	decided: 75,
	feedbackDue: 110
} satisfies Record<string, Day | string>;

/** The decision that each feeds. */
export const toldDecision = {
	en: 'The resolution of the second Forum of the Open Door on ways to school and safety at school',
	ru: 'Резолюция второго Форума открытой двери о дороге в школу и безопасности в школе'
};
export const openDecision = {
	en: 'The agenda and the resolution of the third Forum of the Open Door',
	ru: 'Повестка и резолюция третьего Форума открытой двери'
};
export const playgroundDecision = {
	...openDecision,
	kk: 'Ашық есік үшінші форумының күн тәртібі мен қарары',
	kaa: 'Ashıq esiktiń úshinshi forumınıń kún tártibi hám qararı'
};
