import { publicLayout } from '#lib/server/http/area-layouts.ts';

export const load = (event) => publicLayout(event, ['public', 'steps', 'appointments', 'error']);
