import * as z from 'zod';
import { LanguageTag } from '#lib/definition/definition.ts';
import type { QueueFilter } from '#lib/server/moderation/waiting-contributions.ts';

const Filter = z.object({
	language: LanguageTag.optional().catch(undefined),
	consultationId: z.uuid().optional().catch(undefined)
});

/** What the address narrows the queue to; it goes along from item to item. */
export function filterOf({ searchParams }: URL): QueueFilter {
	return Filter.parse({
		language: searchParams.get('language') ?? undefined,
		consultationId: searchParams.get('consultation') ?? undefined
	});
}

/** The filter as the end of an address: `language=ru&consultation=…`, or nothing. */
export function filterQuery({ language, consultationId }: QueueFilter): string {
	return new URLSearchParams({
		...(language && { language }),
		...(consultationId && { consultation: consultationId })
	}).toString();
}
