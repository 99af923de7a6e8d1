import { createHmac, hash } from 'node:crypto';
import { readDigits } from '#lib/codes/digits.ts';
import { PICTURES, type PictureKey } from '#lib/pictures/pictures.ts';

/**
 * What a submission is known by is derived from the secret of its draft (32 random bytes that only the child's
 * browser holds), so every retry of handing in gives the same id and the same receipt, and none leads back.
 */
export const SECRET_BYTES = 32;
const RECEIPT_BYTES = 8;

/** Six bytes are six pictures, and two are a number. */
const PICTURES_KEPT = 6;
const NUMBER_DIGITS = 5;

const PLAIN_DIGITS = 20;
const LARGEST = 2n ** BigInt(8 * RECEIPT_BYTES) - 1n;

/** The id of the submission: a UUID of version 4, as the other random ids are. */
export function submissionId(secret: Uint8Array): string {
	const bytes = derive(secret, 'submission').subarray(0, 16);
	bytes[6] = (bytes[6]! & 0x0f) | 0x40;
	bytes[8] = (bytes[8]! & 0x3f) | 0x80;
	return bytes.toString('hex').replace(/^(.{8})(.{4})(.{4})(.{4})(.{12})$/, '$1-$2-$3-$4-$5');
}

/** What the child keeps; only its hash is stored. */
export function receiptOf(secret: Uint8Array): Buffer {
	return derive(secret, 'receipt').subarray(0, RECEIPT_BYTES);
}

/** A receipt as the child keeps it: six pictures in order, of which some may be alike, and five digits. */
export type PrintedReceipt = { pictures: PictureKey[]; number: string };

export function printReceipt(receipt: Uint8Array): PrintedReceipt {
	const bytes = Buffer.from(receipt);
	return {
		pictures: [...bytes.subarray(0, PICTURES_KEPT)].map((byte) => PICTURES[byte]!),
		number: String(bytes.readUInt16BE(PICTURES_KEPT)).padStart(NUMBER_DIGITS, '0')
	};
}

/** The receipt of six pictures and a number as it was typed; null if it can be none. */
export function readReceipt(pictures: readonly PictureKey[], number: string): Buffer | null {
	const digits = readDigits(number);
	if (pictures.length !== PICTURES_KEPT || digits?.length !== NUMBER_DIGITS || Number(digits) > 0xffff)
		return null;
	const bytes = Buffer.from([...pictures.map((key) => PICTURES.indexOf(key)), 0, 0]);
	bytes.writeUInt16BE(Number(digits), PICTURES_KEPT);
	return bytes;
}

/** The same in twenty digits, as receipts were printed first. */
export function digitsOfReceipt(receipt: Uint8Array): string {
	return BigInt(`0x${Buffer.from(receipt).toString('hex')}`)
		.toString()
		.padStart(PLAIN_DIGITS, '0');
}

/** The receipt of twenty digits that was typed; null if it can be none. */
export function readReceiptDigits(input: string): Buffer | null {
	const digits = readDigits(input);
	if (digits?.length !== PLAIN_DIGITS || BigInt(digits) > LARGEST) return null;
	return Buffer.from(
		BigInt(digits)
			.toString(16)
			.padStart(2 * RECEIPT_BYTES, '0'),
		'hex'
	);
}

/** What is stored of a receipt. */
export function receiptHash(receipt: Uint8Array): Buffer {
	return sha256(receipt);
}

/** What is stored of a draft's secret. */
export function secretHash(secret: Uint8Array): Buffer {
	return sha256(secret);
}

/** What is stored of the key of the tab that a draft belongs to. */
export function tabHash(tab: string): Buffer {
	return hash('sha256', tab, 'buffer');
}

function derive(secret: Uint8Array, purpose: 'submission' | 'receipt') {
	if (secret.length !== SECRET_BYTES) throw new RangeError('A secret has 32 bytes');
	return createHmac('sha256', secret).update(purpose).digest();
}

function sha256(bytes: Uint8Array) {
	return hash('sha256', bytes, 'buffer');
}
