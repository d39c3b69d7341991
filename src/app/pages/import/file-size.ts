const UNITS = [
  { bytes: 1_000_000, name: 'MB' },
  { bytes: 1_000, name: 'kB' },
] as const;

/** A file's size as people say it: `512 bytes`, `1.2 kB`, `34 MB`. */
export function fileSizeText(bytes: number): string {
  const unit = UNITS.find((one) => bytes >= one.bytes);
  if (unit === undefined) return `${bytes} ${bytes === 1 ? 'byte' : 'bytes'}`;
  const size = bytes / unit.bytes;
  return `${size < 10 ? size.toFixed(1) : size.toFixed(0)} ${unit.name}`;
}
