import { redirect } from '@sveltejs/kit';

const TEXTS = Array.from(
	{ length: 60 },
	(_, at) => `A text of usual length on a child's page, number ${at}, and more`
);

// As much to say as a page of the child's way has, a cookie, and nothing kept.
export const load = ({ params, cookies }) => ({
	key: params.key,
	given: cookies.get('draft') ?? '',
	texts: TEXTS,
	options: TEXTS.slice(0, 5)
});

export const actions = {
	async default({ request, params, cookies }) {
		const form = await request.formData();
		cookies.set('draft', String(form.get('choice') ?? ''), { path: '/', secure: false });
		redirect(303, `/${Number(params.key) + 1}`);
	}
};
