import type { HandleClientError } from '@sveltejs/kit';
import { messagesOfPage } from '#lib/i18n/messages.ts';

/**
 * Chrome before 112 leaves the pressed button out of a form's data, so that "I don't know" would arrive as nothing.
 * Forms that scripts send need it there, too.
 */
class FormDataWithButton extends FormData {
	constructor(form?: HTMLFormElement, button?: HTMLElement | null) {
		super(form);
		if (button instanceof HTMLButtonElement && button.name) this.append(button.name, button.value);
	}
}

export function init(): void {
	const form = document.createElement('form');
	const button = document.createElement('button');
	button.name = 'pressed';
	form.append(button);
	if (!new FormData(form, button).has('pressed')) window.FormData = FormDataWithButton;
}

/** Also on a line that is down the error page speaks the language of the page before it. */
export const handleError: HandleClientError = ({ error }) => {
	console.error(error);
	return { message: 'error.unexpected', texts: messagesOfPage() };
};
