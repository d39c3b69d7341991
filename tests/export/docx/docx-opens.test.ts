import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { docxBytes } from '../../../src/export/docx/docx-file.ts';
import { grantNarrative } from '../../../src/report/document/grant.ts';
import { textClaims } from '../../report/document/document-text.ts';
import { sampleMaterial } from '../../report/document/sample-material.ts';

/** LibreOffice and the reader of PDF files on the command line; not every machine has them. */
const OFFICE = 'soffice';
const READER = 'pdftotext';
const hasBoth = spawnSync(OFFICE, ['--version']).status === 0 && spawnSync(READER, ['-v']).status === 0;
if (!hasBoth) process.stderr.write('skipped: "LibreOffice" needs soffice and pdftotext\n');

describe.skipIf(!hasBoth)('LibreOffice', () => {
  it('makes a PDF of a grant narrative that says every sentence', { timeout: 120_000 }, (context) => {
    const folder = mkdtempSync(join(tmpdir(), 'grant-'));
    try {
      const document = grantNarrative(sampleMaterial, { title: '', footer: 'foot', style: 'ama', words: 250 });
      writeFileSync(join(folder, 'grant.docx'), docxBytes(document));
      const options = ['--headless', `-env:UserInstallation=file://${folder}/profile`, '--convert-to', 'pdf'];
      spawnSync(OFFICE, [...options, '--outdir', folder, join(folder, 'grant.docx')]);
      const made = spawnSync(READER, ['-raw', join(folder, 'grant.pdf'), join(folder, 'grant.txt')]);
      context.skip(made.status !== 0, 'LibreOffice is here without its Writer');
      const plain = (text: string) => text.replaceAll(/[\s-]+/g, '');
      const text = plain(readFileSync(join(folder, 'grant.txt'), 'utf8'));
      const lost = textClaims(document).filter((claim) => !text.includes(plain(claim.text)));
      expect(lost.map((claim) => claim.text)).toEqual([]);
      expect(text).toContain('Table1.Outcomes');
    } finally {
      rmSync(folder, { recursive: true, force: true });
    }
  });
});
