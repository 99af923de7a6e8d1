import { randomBytes } from 'node:crypto';
import { describe, expect, it } from 'vitest';
import {
	digitsOfReceipt,
	printReceipt,
	readReceipt,
	readReceiptDigits,
	receiptHash,
	receiptOf,
	secretHash,
	submissionId
} from './receipt.ts';

const secret = Buffer.alloc(32, 7);

const PRINTED = { pictures: ['medal', 'palm', 'house', 'watch', 'apple', 'dog'], number: '04317' };

describe('what derives from a secret', () => {
	it('is the same at every retry, and never changes with a new release', () => {
		expect(submissionId(secret)).toBe(submissionId(Buffer.from(secret)));
		expect(submissionId(secret)).toBe('e95ed1a3-c552-4f1b-b396-3b68263e44bd');
		expect(digitsOfReceipt(receiptOf(secret))).toBe('16085601824136040669');
		expect(printReceipt(receiptOf(secret))).toEqual(PRINTED);
	});

	it('is another for another secret', () => {
		const secrets = Array.from({ length: 200 }, () => randomBytes(32));
		expect(new Set(secrets.map(submissionId)).size).toBe(200);
		expect(new Set(secrets.map((other) => digitsOfReceipt(receiptOf(other)))).size).toBe(200);
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
	it('is six pictures and a number, and read back from them', () => {
		for (let i = 0; i < 200; i++) {
			const receipt = randomBytes(8);
			const { pictures, number } = printReceipt(receipt);
			expect(pictures).toHaveLength(6);
			expect(number).toMatch(/^\d{5}$/);
			expect(readReceipt(pictures, number)).toEqual(receipt);
			expect(readReceipt(pictures, ` ${number.slice(0, 2)} ${number.slice(2)}`)).toEqual(receipt);
		}
	});

	it('keeps pictures that come twice, and leading zeros', () => {
		const { pictures, number } = printReceipt(Buffer.alloc(8));
		expect([pictures, number]).toEqual([Array(6).fill('cat'), '00000']);
		expect(readReceipt(pictures, number)).toEqual(Buffer.alloc(8));
		expect(readReceipt(Array(6).fill('jug'), '65535')).toEqual(Buffer.alloc(8, 0xff));
	});

	it('is null with a number that is too large, too short or none, or with other than six pictures', () => {
		const { pictures } = printReceipt(secret.subarray(0, 8));
		for (const number of ['65536', '99999', '1234', '123456', '', 'abcde']) {
			expect(readReceipt(pictures, number), number).toBeNull();
		}
		expect(readReceipt(pictures.slice(1), '00001')).toBeNull();
		expect(readReceipt([...pictures, 'cat'], '00001')).toBeNull();
	});

	it('that was printed in twenty digits is still read, however it is typed', () => {
		expect(readReceiptDigits('1608 5601 8241 3604 0669')).toEqual(receiptOf(secret));
		for (let i = 0; i < 200; i++) {
			const receipt = randomBytes(8);
			expect(readReceiptDigits(digitsOfReceipt(receipt).replace(/(\d{4})/g, '$1-'))).toEqual(receipt);
		}
		expect(readReceiptDigits('٠٠٠٠ ٠٠٠٠ ٠٠٠٠ ٠٠٠٠ ٠٢٥٨')).toEqual(Buffer.from('0000000000000102', 'hex'));
		expect(readReceiptDigits('1844 6744 0737 0955 1615')).toEqual(Buffer.alloc(8, 0xff));
		for (const digits of [
			'1844 6744 0737 0955 1616',
			'0000 0000 0000 0000 000',
			'abcd 0000 0000 0000 0000',
			''
		])
			expect(readReceiptDigits(digits), digits).toBeNull();
	});
});
