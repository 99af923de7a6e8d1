import { json } from '@sveltejs/kit';

export const POST = async ({ request }) => {
	await request.json();
	return json({ bell: false });
};
