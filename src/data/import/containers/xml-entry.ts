import type { FileContent } from '../../db/port.ts';
import { type InflateOptions, inflateEntry } from './inflate-entry.ts';
import { PackedFault } from './packed-fault.ts';
import { type XmlHandler, XmlReader } from './xml-reader.ts';
import type { ZipEntry } from './zip-directory.ts';

/** Reads a packed XML part as it unpacks; it is never in memory as a whole. @throws PackedFault as `inflateEntry` */
export async function readXmlEntry(
  content: FileContent,
  entry: ZipEntry,
  handler: XmlHandler,
  options: InflateOptions,
): Promise<void> {
  const reader = new XmlReader(handler);
  let decoder: TextDecoder | undefined;
  const decode = (piece: Uint8Array, stream: boolean) => {
    decoder ??= decoderFor(piece);
    try {
      return decoder.decode(piece, { stream });
    } catch {
      throw new PackedFault('damaged');
    }
  };
  await inflateEntry(
    content,
    entry,
    (piece) => {
      if (piece.length > 0) reader.push(decode(piece, true));
    },
    options,
  );
  reader.push(decode(new Uint8Array(0), false));
  reader.end();
}

/** XML is UTF-8 unless it begins with the mark of UTF-16. */
function decoderFor([first, second]: Uint8Array): TextDecoder {
  if (first === 0xff && second === 0xfe) return new TextDecoder('utf-16le', { fatal: true });
  if (first === 0xfe && second === 0xff) return new TextDecoder('utf-16be', { fatal: true });
  return new TextDecoder('utf-8', { fatal: true });
}
