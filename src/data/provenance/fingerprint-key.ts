/** A secret of the county, 64 hexadecimal digits: who lacks it cannot try small files until one fits a fingerprint. */
export type FingerprintKey = string & { readonly __brand: 'FingerprintKey' };

/** The key that a text spells, or undefined. */
export function parseFingerprintKey(text: string): FingerprintKey | undefined {
  return isKey(text) ? text : undefined;
}

function isKey(text: string): text is FingerprintKey {
  return /^[0-9a-f]{64}$/.test(text);
}
