import { useEffect, useRef } from 'react';
import { FigureChart } from '../../../charts/figure-charts.ts';
import type { Block, Claim, ReportDocument, ReportSection } from '../../../report/document/document.ts';
import { classNames } from '../../../ui/class-names.ts';
import { FigureTable } from '../../figure/FigureTable.tsx';
import { OwnWordsText } from '../../figure/OwnWordsText.tsx';
import { figureMessages } from '../../messages/figure.ts';
import { reportMessages as words } from '../../messages/report.ts';
import styles from './ReportView.module.css';

/** A report as it is read: what files hold and what a printer prints. */
export function ReportView({ document }: { readonly document: ReportDocument }) {
  const { kind, title, county, scope, asOf, policy, source, sections, references, footer } = document;
  const article = useRef<HTMLElement>(null);
  const running = [county, title].filter((part) => part !== '').join(' · ');
  useEffect(() => {
    const root = article.current?.ownerDocument.documentElement.style;
    root?.setProperty('--report-head', JSON.stringify(running));
    root?.setProperty('--report-foot', JSON.stringify(footer));
    return () => {
      root?.removeProperty('--report-head');
      root?.removeProperty('--report-foot');
    };
  }, [running, footer]);
  return (
    <article ref={article} className={classNames(styles.report, kind === 'brief' && styles.onePage)} aria-label={title}>
      <header className={styles.head}>
        <h2 className={styles.title}>{title}</h2>
        <p>{[county, scope, asOf].filter((part) => part !== '').join(' · ')}</p>
        <p className={styles.small}>{[source, policy].filter((part) => part !== '').join(' · ')}</p>
      </header>
      {sections.map((section) => (
        <SectionView key={section.id} section={section} />
      ))}
      {references.length > 0 && (
        <section>
          <h3>{words.references}</h3>
          <ol>
            {references.map((reference) => (
              <li key={reference}>{reference}</li>
            ))}
          </ol>
        </section>
      )}
      <p className={styles.small}>{footer}</p>
    </article>
  );
}

function SectionView({ section: { heading, blocks, startsPage } }: { readonly section: ReportSection }) {
  return (
    <section className={classNames(styles.section, startsPage && styles.newPage)}>
      <h3>{heading}</h3>
      {blocks.map((block, index) => (
        <BlockView key={keyOf(block, index)} block={block} />
      ))}
    </section>
  );
}

function keyOf(block: Block, index: number): string {
  return block.kind === 'figure' ? block.figure.id : `${block.kind}-${index}`;
}

function BlockView({ block }: { readonly block: Block }) {
  switch (block.kind) {
    case 'paragraph':
      return <p>{textOf(block.claims)}</p>;
    case 'list':
      return (
        <ul>
          {block.items.map(({ text }) => (
            <li key={text}>{text}</li>
          ))}
        </ul>
      );
    case 'figure':
      return <FigureBlock block={block} />;
    case 'table':
      return (
        <figure className={styles.figure}>
          <figcaption className={styles.caption}>
            <strong>{words.table(block.number)}.</strong> {block.table.caption}
          </figcaption>
          <FigureTable table={block.table} />
          {block.notes.map((note) => (
            <p key={note} className={styles.small}>
              {note}
            </p>
          ))}
        </figure>
      );
    case 'terms':
      return (
        <dl className={styles.terms}>
          {block.entries.map(({ term, text }) => (
            <div key={`${term} ${text}`}>
              <dt>{term}</dt>
              <dd>{text}</dd>
            </div>
          ))}
        </dl>
      );
    case 'gap':
      return <p className={styles.gap}>{block.text}</p>;
    case 'to-fill':
      return (
        <p className={styles.toFill}>
          <strong>{words.toFill}:</strong> {block.label}
        </p>
      );
  }
}

function FigureBlock({ block: { number, figure, own } }: { readonly block: Extract<Block, { kind: 'figure' }> }) {
  const id = `report-figure-${number}`;
  return (
    <figure className={styles.figure} aria-labelledby={`${id}-caption`}>
      <figcaption id={`${id}-caption`} className={styles.caption}>
        <strong>{words.figure(number)}.</strong> {figure.question}
      </figcaption>
      <p id={`${id}-answer`}>{figure.answer}</p>
      {figure.comparison !== '' && <p>{figure.comparison}</p>}
      <FigureChart
        body={figure.body}
        altText={figure.altText}
        describedBy={`${id}-answer`}
        words={figureMessages.chart}
      />
      {own && <OwnWordsText words={own} />}
      <p className={styles.small}>
        {[figure.foot.definition, figure.foot.counted, figure.foot.asOf].filter((part) => part !== '').join(' · ')}
      </p>
    </figure>
  );
}

function textOf(claims: readonly Claim[]): string {
  return claims.map(({ text }) => text).join(' ');
}
