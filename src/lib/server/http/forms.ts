import * as z from 'zod';
import { Invalid } from '../errors.ts';

/**
 * The fields of a form; a name that came several times is a list. Files are left out, and so is NUL, which
 * PostgreSQL keeps in no text.
 */
export function formFields(form: FormData): Record<string, string | string[]> {
	const fields: Record<string, string | string[]> = {};
	for (const name of new Set(form.keys())) {
		const values = form
			.getAll(name)
			.flatMap((value) => (typeof value === 'string' ? value.replaceAll('\0', '') : []));
		fields[name] = values.length > 1 ? values : (values[0] ?? '');
	}
	return fields;
}

/**
 * The fields that our own page always sends, where nothing in them is typed.
 *
 * @throws Invalid  the form was not written by our page
 */
export function sentFields<T extends z.ZodType>(schema: T, fields: Record<string, unknown>): z.infer<T> {
	const sent = schema.safeParse(fields);
	if (!sent.success) throw new Invalid('error.invalid');
	return sent.data;
}

/** A field that may come not at all, once, or several times. */
export function listOf<T extends z.ZodType>(item: T) {
	return z.preprocess(
		(value) => (value === undefined || value === '' ? [] : Array.isArray(value) ? value : [value]),
		z.array(item)
	);
}

/** An empty field is no value. */
export function optional<T extends z.ZodType>(item: T) {
	return z.preprocess((value) => (value === '' ? undefined : value), item.optional());
}

/** A text that must not be empty; the error is a message key. */
export const needed = z.string('error.needed').trim().min(1, 'error.needed').max(4000, 'error.too_long');

/** A day as a date field sends it. */
export const day = z.iso.date('error.day');

/** The errors of a form by field, as message keys: what `fail(422, { errors })` carries. */
export type FieldErrors = Record<string, string[] | undefined>;

export function fieldErrors(error: z.ZodError): FieldErrors {
	const errors: Record<string, string[]> = {};
	for (const issue of error.issues) (errors[issue.path.join('.')] ??= []).push(messageOf(issue));
	return errors;
}

const messageOf = (issue: z.core.$ZodIssue) =>
	issue.message.includes('.') && !issue.message.includes(' ') ? issue.message : 'error.invalid';
