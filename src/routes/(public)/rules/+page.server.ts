import { RULE_KEYS } from '#lib/server/moderation/rules.ts';
import type { PageServerLoad } from './$types';

export const load: PageServerLoad = () => ({ rules: RULE_KEYS });
