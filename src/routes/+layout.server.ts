import { loadMessages } from '#lib/i18n/load-messages.ts';

// Only what the error page says: each area brings its own texts.
export const load = ({ locals }) => ({ errors: loadMessages(locals.locale, ['error']) });
