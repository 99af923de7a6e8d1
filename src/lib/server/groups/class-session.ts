import type { SignColour, SignPictureKey } from '#lib/components/sign-pictures.ts';
import type { Texts, Tone } from '#lib/definition/definition.ts';

/** A lesson unless set otherwise; a day at most, for a club that comes and goes. */
export const USUAL_MINUTES = 45;
export const LONGEST_MINUTES = 600;
export const EXTENSION_MINUTES = 15;

/** A window in which one group answers one part, as its facilitator sees it. */
export type ClassSession = {
	id: string;
	partId: string;
	consultationId: string;
	country: string;
	organisationId: string;
	openedBy: string | null;
	groupName: string;
	placeName: Texts;
	/** Null once it has ended. */
	joinCode: string | null;
	answerCode: string;
	signColour: SignColour;
	signPicture: SignPictureKey;
	tone: Tone;
	languages: string[];
	headCount: number;
	handedIn: number;
	openedAt: Date;
	until: Date;
	isRunning: boolean;
};

/** What a facilitator decides about a session; the first language is the one it goes back to. */
export type SessionPlan = {
	groupId: string;
	partId: string;
	tone: Tone;
	languages: string[];
	headCount: number;
	minutes: number;
};
