import type { Locale } from '#lib/i18n/locales.ts';
import type { Messages } from '#lib/i18n/messages.ts';
import type { Viewer } from '#lib/server/accounts/viewer.ts';

declare global {
	namespace App {
		interface Locals {
			requestId: string;
			/** The language of the interface; the child's way sets it from the language that the child chose. */
			locale: Locale;
			/** The language of the page's own texts, as in `<html lang>`. */
			language: string;
			viewer: Viewer | undefined;
		}
		interface PageState {
			/** Which screen of the child's way the browser shows by itself: a question's key or the look over all. */
			screen?: string;
		}
		interface Error {
			/** A message key. */
			message: string;
			requestId?: string;
			/** What the error page says where no area brings texts. */
			texts?: Messages;
		}
	}
}
