import * as z from 'zod';
import { day, needed } from '#lib/server/http/forms.ts';
import { MODES } from '#lib/server/consultations/consultation.ts';

/** What `new` and `facts` ask alike. */
export const factsFields = {
	mode: z.enum(MODES, 'error.needed'),
	receiverId: z.uuid('error.needed'),
	decisionOn: day,
	feedbackDueOn: day,
	contact: needed
};
