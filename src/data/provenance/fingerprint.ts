import { hmac } from '@noble/hashes/hmac.js';
import { sha256 } from '@noble/hashes/sha2.js';
import { bytesToHex, hexToBytes, utf8ToBytes } from '@noble/hashes/utils.js';
import type { FileContent } from '../db/port.ts';
import type { FingerprintKey } from './fingerprint-key.ts';

/** Bytes that are read and hashed between two looks at whether the work is still wanted. */
const PIECE_BYTES = 4 * 1024 * 1024;

/** HMAC-SHA-256 (RFC 2104) of a file's bytes under the county's key, hexadecimal. @throws what `signal` was aborted with */
export async function fingerprintOf(content: FileContent, key: FingerprintKey, signal?: AbortSignal): Promise<string> {
  const hash = hmac.create(sha256, hexToBytes(key));
  const size = content instanceof Uint8Array ? content.length : content.size;
  for (let from = 0; from < size; from += PIECE_BYTES) {
    signal?.throwIfAborted();
    hash.update(await pieceOf(content, from, Math.min(size, from + PIECE_BYTES)));
  }
  return bytesToHex(hash.digest());
}

async function pieceOf(content: FileContent, from: number, to: number): Promise<Uint8Array> {
  if (content instanceof Uint8Array) return content.subarray(from, to);
  return new Uint8Array(await content.slice(from, to).arrayBuffer());
}

/** HMAC-SHA-256 of a text under the county's key, hexadecimal. */
export function keyedHash(text: string, key: FingerprintKey): string {
  return bytesToHex(hmac(sha256, hexToBytes(key), utf8ToBytes(text)));
}

/** SHA-256 of a text in UTF-8, hexadecimal. */
export function sha256Of(text: string): string {
  return bytesToHex(sha256(utf8ToBytes(text)));
}
