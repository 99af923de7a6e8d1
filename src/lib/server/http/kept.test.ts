import { afterEach, expect, it, vi } from 'vitest';
import { kept } from './kept.ts';

afterEach(() => void vi.useRealTimers());

it('reads the same once a minute, and each thing for itself', async () => {
	vi.useFakeTimers();
	const read = vi.fn(async (country: string, language: string) => Promise.resolve(`${country} ${language}`));
	const ask = kept(read);

	expect(await Promise.all([ask('kz', 'ru'), ask('kz', 'ru'), ask('kz', 'kk')])).toEqual([
		'kz ru',
		'kz ru',
		'kz kk'
	]);
	expect(read).toHaveBeenCalledTimes(2);

	vi.advanceTimersByTime(59_000);
	await ask('kz', 'ru');
	expect(read).toHaveBeenCalledTimes(2);
	vi.advanceTimersByTime(1_000);
	await ask('kz', 'ru');
	expect(read).toHaveBeenCalledTimes(3);
});

it('does not keep what failed', async () => {
	let fails = true;
	const ask = kept((name: string) => (fails ? Promise.reject(new Error('down')) : Promise.resolve(name)));
	await expect(ask('kz')).rejects.toThrow('down');
	fails = false;
	expect(await ask('kz')).toBe('kz');
});
