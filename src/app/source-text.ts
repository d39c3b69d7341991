import type { SourceFile } from '../data/import/source-file.ts';

/** A chosen file's content as text (UTF-8). */
export async function sourceText({ content }: SourceFile): Promise<string> {
  return content instanceof Uint8Array ? new TextDecoder().decode(content) : content.text();
}
