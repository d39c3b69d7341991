import { describe, expect, it } from 'vitest';
import { brief } from '../../../src/report/document/brief.ts';
import type { ReportMaterial } from '../../../src/report/document/material.ts';
import { blocksOf, documentText } from './document-text.ts';
import { emptyMaterial } from './material.ts';
import { sampleMaterial } from './sample-material.ts';

function page(material: ReportMaterial) {
  return brief(material, { title: '', footer: 'foot', style: 'ama' });
}

describe('the brief', () => {
  it('answers, shows one picture, stands beside one study and says what comes next', () => {
    const document = page(sampleMaterial);
    expect(document.sections.map(({ id }) => id)).toEqual(['answers', 'picture', 'comparison', 'next']);
    const [answers, next] = blocksOf(document, 'list');
    expect(answers?.items.map(({ text }) => text)).toEqual([
      '1,122 people were met by first responders.',
      'Of 1,040 people met, 68.4% were offered a referral (95% interval 65.5–71.1%).',
      'Of 641 people referred, 41.3% entered treatment within 30 days (95% interval 37.6–45.2%).',
      'Of 271 people who entered treatment, 56.8% were still there after 90 days (95% interval 50.9–62.6%).',
    ]);
    expect(blocksOf(document, 'figure').map(({ figure }) => figure.id)).toEqual(['cascade']);
    expect(documentText(document)).toContain('is higher than the 34% of 122 referrals');
    expect(next?.items).toEqual([{ text: 'Ask for a second peer worker.', figures: ['treatment-entry-30d'] }]);
    expect(document.references).toHaveLength(1);
  });

  it('fits on a page', () => {
    expect(documentText(page(sampleMaterial)).split(' ').length).toBeLessThan(120);
  });

  it('without data or words of the county leaves the next steps to fill in', () => {
    const document = page(emptyMaterial);
    expect(blocksOf(document, 'to-fill').map(({ label }) => label)).toEqual(['Next steps: who does what by when']);
    expect(blocksOf(document, 'figure')).toEqual([]);
  });
});
