import type { FileContent } from '../../db/port.ts';
import { bytesBetween } from '../text-chunks.ts';

/** Bytes read at a time: so many that reading is fast, so few that a page can breathe between two reads. */
const PIECE_BYTES = 32 * 1024;

export function byteLength(content: FileContent): number {
  return content instanceof Uint8Array ? content.byteLength : content.size;
}

/** The bytes from `start` up to `end` in pieces, one after the other. */
export async function* piecesBetween(content: FileContent, start: number, end: number): AsyncGenerator<Uint8Array> {
  for (let at = start; at < end; at += PIECE_BYTES) {
    yield await bytesBetween(content, at, Math.min(at + PIECE_BYTES, end));
  }
}

/** Pieces put together. */
export function joined(pieces: readonly Uint8Array[]): Uint8Array<ArrayBuffer> {
  const whole = new Uint8Array(pieces.reduce((sum, { length }) => sum + length, 0));
  let at = 0;
  for (const piece of pieces) {
    whole.set(piece, at);
    at += piece.length;
  }
  return whole;
}
