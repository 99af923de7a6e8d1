import type { SignColour, SignPictureKey } from '#lib/components/sign-pictures.ts';
import type { Texts, Tone } from '#lib/definition/definition.ts';

/** A lesson unless set otherwise; a day at most, for a club that comes and goes. */
export const USUAL_MINUTES = 45;
export const LONGEST_MINUTES = 600;
export const EXTENSION_MINUTES = 15;

/** So long before its end a session rings by itself. */
export const BELL_MINUTES = 5;

/** A second lesson a week later goes on with the same session; what is prepared waits for a term. */
export const LONGEST_PAUSE_DAYS = 15;
export const LONGEST_WAIT_DAYS = 120;

/** Prepared: not yet opened. Paused: who began goes on, nobody new starts. */
export type SessionState = 'prepared' | 'running' | 'paused' | 'ended';

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
	/** When it was prepared, for one that was not opened yet. */
	openedAt: Date;
	until: Date;
	state: SessionState;
	readTogether: boolean;
	/** Somebody rang, or fewer than five minutes are left. */
	bell: boolean;
	/** A session slip is out. */
	hasSlip: boolean;
};

/** What a facilitator decides about a session; the first language is the one it goes back to. */
export type SessionPlan = {
	groupId: string;
	partId: string;
	tone: Tone;
	languages: string[];
	headCount: number;
	minutes: number;
	/** Read aloud to all, so that options stand in one order. */
	readTogether?: boolean;
	/** Opened later, by its facilitator or with a session slip. */
	isPrepared?: boolean;
};
