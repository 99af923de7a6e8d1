import { brotliDecompressSync, gunzipSync } from 'node:zlib';
import { expect, it } from 'vitest';
import { compressed } from './compressed.ts';

const PAGE = `<p>${'Хорошо ли детям в нашем крае? '.repeat(100)}</p>`;

function send(offered: string, body: string | null = PAGE, type = 'text/html', status = 200) {
	const asked = new Request('http://localhost/', { headers: { 'accept-encoding': offered } });
	return compressed(new Response(body, { status, headers: { 'content-type': type } }), asked);
}

it('is Brotli where the browser takes it', async () => {
	const response = await send('gzip, deflate, br;q=0.9');
	expect(response.headers.get('content-encoding')).toBe('br');
	expect(response.headers.get('vary')).toBe('accept-encoding');
	const bytes = Buffer.from(await response.arrayBuffer());
	expect(response.headers.get('content-length')).toBe(String(bytes.length));
	expect(brotliDecompressSync(bytes).toString()).toBe(PAGE);
});

it('is gzip on plain http, where browsers offer no Brotli', async () => {
	const response = await send('gzip, deflate');
	expect(response.headers.get('content-encoding')).toBe('gzip');
	expect(gunzipSync(Buffer.from(await response.arrayBuffer())).toString()).toBe(PAGE);
});

it.each([
	['nothing is offered', () => send('')],
	['Brotli is refused', () => send('br;q=0')],
	['it is short', () => send('br', '<p>Short</p>')],
	['it is a picture', () => send('br', PAGE, 'image/png')]
])('stays as it is where %s', async (_where, sent) => {
	const response = await sent();
	expect(response.headers.get('content-encoding')).toBeNull();
	expect(await response.text()).toMatch(/^<p>/);
});

it('keeps the status, and lets a redirect be', async () => {
	expect((await send('br', PAGE, 'text/html', 422)).status).toBe(422);
	expect((await send('br', null, 'text/html', 303)).body).toBeNull();
});
