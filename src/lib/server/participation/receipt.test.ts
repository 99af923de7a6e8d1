import { randomBytes } from 'node:crypto';
import { describe, expect, it } from 'vitest';
import { printReceipt, readReceipt, receiptHash, receiptOf, secretHash, submissionId } from './receipt.ts';

const secret = Buffer.alloc(32, 7);

describe('what derives from a secret', () => {
	it('is the same at every retry, and never changes with a new release', () => {
		expect(submissionId(secret)).toBe(submissionId(Buffer.from(secret)));
		expect(submissionId(secret)).toBe('e95ed1a3-c552-4f1b-b396-3b68263e44bd');
		expect(printReceipt(receiptOf(secret))).toBe('1608 5601 8241 3604 0669');
	});

	it('is another for another secret', () => {
		const secrets = Array.from({ length: 200 }, () => randomBytes(32));
		expect(new Set(secrets.map(submissionId)).size).toBe(200);
		expect(new Set(secrets.map((other) => printReceipt(receiptOf(other)))).size).toBe(200);
	});

	it('has the shape of a random uuid', () => {
		for (let i = 0; i < 100; i++) {
			expect(submissionId(randomBytes(32))).toMatch(
				/^[0-9a-f]{8}-[0-9a-f]{4}-4[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/
			);
		}
	});

	it('is refused for a secret of another length', () => {
		expect(() => submissionId(Buffer.alloc(31))).toThrow(RangeError);
		expect(() => receiptOf(Buffer.alloc(0))).toThrow(RangeError);
	});

	it('shows neither the secret nor one derived thing in another', () => {
		const hexes = [secretHash(secret), receiptHash(receiptOf(secret)), receiptOf(secret)].map((bytes) =>
			bytes.toString('hex')
		);
		expect(new Set([...hexes, secret.toString('hex'), submissionId(secret).replaceAll('-', '')]).size).toBe(
			5
		);
		expect(hexes.map((hex) => hex.length)).toEqual([64, 64, 16]);
	});
});

describe('a receipt', () => {
	it('is printed as five groups of four digits and read back however it is typed', () => {
		for (let i = 0; i < 200; i++) {
			const receipt = randomBytes(8);
			const printed = printReceipt(receipt);
			expect(printed).toMatch(/^\d{4}( \d{4}){4}$/);
			expect(readReceipt(printed)).toEqual(receipt);
			expect(readReceipt(printed.replaceAll(' ', '-'))).toEqual(receipt);
		}
		expect(readReceipt('٠٠٠٠ ٠٠٠٠ ٠٠٠٠ ٠٠٠٠ ٠٢٥٨')).toEqual(Buffer.from('0000000000000102', 'hex'));
	});

	it('keeps its leading and trailing zeros', () => {
		expect(printReceipt(Buffer.alloc(8))).toBe('0000 0000 0000 0000 0000');
		expect(readReceipt('0000 0000 0000 0000 0000')).toEqual(Buffer.alloc(8));
	});

	it('is null beyond 64 bits, with too few or too many digits, or with letters', () => {
		expect(readReceipt('1844 6744 0737 0955 1615')).toEqual(Buffer.alloc(8, 0xff));
		expect(readReceipt('1844 6744 0737 0955 1616')).toBeNull();
		expect(readReceipt('9999 9999 9999 9999 9999')).toBeNull();
		expect(readReceipt('0000 0000 0000 0000 000')).toBeNull();
		expect(readReceipt('0000 0000 0000 0000 00000')).toBeNull();
		expect(readReceipt('abcd 0000 0000 0000 0000')).toBeNull();
		expect(readReceipt('')).toBeNull();
	});
});
