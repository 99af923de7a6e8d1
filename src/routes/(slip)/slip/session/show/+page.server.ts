import { projector } from '#lib/server/http/projector.ts';
import { deskOfSlip } from '#lib/server/http/slip.ts';
import type { PageServerLoad } from './$types';

export const load: PageServerLoad = async (event) => projector(await deskOfSlip(event), event);
