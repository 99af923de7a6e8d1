/** Kit's own class of expected errors; it has no published types (see src/lib/server/errors.ts). */
declare module '@sveltejs/kit/internal' {
	export class HttpError {
		constructor(status: number, body: App.Error);
		readonly status: number;
		readonly body: App.Error;
	}
}
