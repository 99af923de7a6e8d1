import { expect, it } from 'vitest';
import { strokeToPath } from './strokes-to-path.ts';

it('draws a line from point to point', () => {
	expect(
		strokeToPath({
			points: [
				[0, 0],
				[10.04, 20.06],
				[1000, 750]
			]
		})
	).toBe('M0 0L10 20.1L1000 750');
});

it('draws one point as a dot', () => {
	expect(strokeToPath({ points: [[12, 34]] })).toBe('M12 34h0');
});
