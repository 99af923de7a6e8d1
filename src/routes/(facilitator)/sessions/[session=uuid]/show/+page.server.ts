import { projector } from '#lib/server/http/projector.ts';
import type { PageServerLoad } from './$types';

export const load: PageServerLoad = (event) =>
	projector({ runner: event.locals.viewer!, session: event.params.session }, event);
