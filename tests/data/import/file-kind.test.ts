import { describe, expect, it } from 'vitest';
import { binaryKind, documentKind } from '../../../src/data/import/file-kind.ts';

describe('what a file is', () => {
  it.each([
    ['%PDF-1.7', 'a PDF document'],
    ['PK\u0003\u0004', 'an Excel workbook or a ZIP archive'],
    ['\u0089PNG', 'a picture'],
    ['\u001f\u008b', 'a compressed file'],
    ['id,day\n', undefined],
  ])('%j begins %s', (start, kind) => {
    expect(binaryKind(Uint8Array.from(start, (char) => char.charCodeAt(0)))).toBe(kind);
  });

  it.each([
    ['<!DOCTYPE html><html></html>', 'a web page'],
    ['  <?xml version="1.0"?>', 'an XML file'],
    ['{"a": [1, 2]}', 'a JSON file'],
    ['{curly}, text\n', undefined],
    ['[id],day\n[1],2025\n', undefined],
    ['id,day\n', undefined],
  ])('%j is %s', (text, kind) => {
    expect(documentKind(text, true)).toBe(kind);
  });
});
