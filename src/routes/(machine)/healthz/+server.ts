// The process answers; nothing else is asked.
export const GET = () => new Response('ok\n');
