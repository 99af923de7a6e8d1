import { redirect } from '@sveltejs/kit';
import { openConsultation } from '../../../../../demo/content/open-consultation.ts';
import { questionView } from '../../../../../../src/lib/child/question-view.ts';

const { questions } = openConsultation;

// The page of a question of the child's way, for whoever asks: nobody is looked up and nothing is kept.
export const load = ({ params }) => {
	const at = Number(params.key) % questions.length;
	return {
		question: questionView(questions[at], 'ru', '10-12', null),
		at: at + 1,
		of: questions.length,
		before: questions[at - 1]?.key
	};
};

export const actions = {
	async default({ request, params, cookies }) {
		const form = await request.formData();
		cookies.set('draft', String(form.get('choice') ?? ''), { path: '/', secure: false });
		redirect(303, `/${Number(params.key) + 1}`);
	}
};
