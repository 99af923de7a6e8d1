/** What every form field takes. The id is the name unless given; `#id` is where an error summary points. */
export interface FieldProps {
	name: string;
	label: string;
	id?: string;
	hint?: string;
	errors?: string[];
}

/** The ids that describe a control, for `aria-describedby`; undefined when there is nothing to say. */
export function describedBy(
	id: string,
	field: { help?: string | null; hint?: string; errors?: string[] },
	more?: string
): string | undefined {
	const ids = [
		field.help && `${id}-help`,
		field.hint && `${id}-hint`,
		field.errors?.length && `${id}-errors`,
		more
	];
	return ids.filter(Boolean).join(' ') || undefined;
}
