import type { Issue } from '../../../domain/issue.ts';

/** What makes a packed file, or a part of it, unreadable. */
export type FaultCode = 'damaged' | 'too-large' | 'too-many-cells' | 'swells' | 'encrypted' | 'unknown-packing';

/** Thrown inside this room only; `unpack` and the tables it finds turn it into an issue or a note. */
export class PackedFault extends Error {
  readonly code: FaultCode;
  /** Bytes it would take, where that is the fault. */
  readonly bytes: number;

  constructor(code: FaultCode, bytes = 0) {
    super(code);
    this.name = 'PackedFault';
    this.code = code;
    this.bytes = bytes;
  }
}

/** Refuses what is broken. @throws PackedFault `damaged` unless `condition` holds */
export function intact(condition: unknown): asserts condition {
  if (!condition) throw new PackedFault('damaged');
}

/** Most bytes that one part of a container may have when it is unpacked. */
export const MOST_PART_BYTES = 500_000_000;
const BYTES_PER_MEGABYTE = 1_000_000;

/** A fault of a file, or of the part of a file that goes by this name, as a finding. */
export function faultIssue({ code, bytes }: PackedFault, file: string): Issue {
  const level = 'error';
  switch (code) {
    case 'damaged':
      return { rule: 'damaged-container', level, parameters: { file } };
    case 'swells':
      return { rule: 'swelling-file', level, parameters: { file } };
    case 'encrypted':
      return { rule: 'encrypted-part', level, parameters: { file } };
    case 'unknown-packing':
      return { rule: 'unknown-packing', level, parameters: { file } };
    case 'too-many-cells':
      return { rule: 'too-many-cells', level, parameters: { file } };
    case 'too-large': {
      const megabytes = Math.ceil(bytes / BYTES_PER_MEGABYTE);
      const limitMegabytes = MOST_PART_BYTES / BYTES_PER_MEGABYTE;
      return { rule: 'too-large', level, parameters: { file, megabytes, limitMegabytes } };
    }
  }
}
