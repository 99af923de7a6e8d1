import { staffLayout } from '#lib/server/http/area-layouts.ts';

export const load = (event) =>
	staffLayout(event, ['organise', 'appointments', 'definition', 'steps', 'error']);
