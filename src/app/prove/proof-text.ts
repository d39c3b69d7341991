import { proveMessages } from '../messages/prove.ts';
import type { Proof } from './proof.ts';
import { verdictOf } from './proof.ts';
import { proofParts, verdictSentence } from './proof-parts.ts';

/** A proof as plain text for the file of a privacy officer: what was tried, what happened, what it cannot prove. */
export function proofText(proof: Proof, version: string): string {
  const words = proveMessages;
  return [
    words.text.title,
    '',
    ...factLines(proof, version),
    '',
    verdictSentence(verdictOf(proof)),
    ...proofParts(proof).flatMap(({ title, lines, help, none }) => [
      ...heading(title),
      ...lines.map(({ what, outcome, how }) => `- ${what}: ${outcome}, ${how}`),
      ...[none, help].filter((line) => line !== null),
    ]),
    ...headerLines(proof),
    ...heading(words.leftovers.title),
    ...proof.leftovers.map(
      ({ storage, state, names }) => `- ${words.leftovers.place(storage)}: ${words.leftovers.states[state](names)}`,
    ),
    ...heading(words.limits.title),
    ...words.limits.points.map((point) => `- ${point}`),
    '',
  ].join('\n');
}

function factLines({ at, build, origin, userAgent }: Proof, version: string): readonly string[] {
  const words = proveMessages.facts;
  return [
    `${words.at}: ${at}`,
    `${words.version}: ${words.versionText(version, build)}`,
    `${words.origin}: ${origin}`,
    `${words.userAgent}: ${userAgent}`,
  ];
}

function headerLines({ headers }: Proof): readonly string[] {
  const words = proveMessages.headers;
  const faulty = headers.some(({ state }) => state !== 'as-shipped');
  return [
    ...heading(words.title),
    ...headers.map(({ name, state, value }) => `- ${name}: ${words.states[state]}${value === '' ? '' : ` [${value}]`}`),
    ...(faulty ? [words.help] : []),
  ];
}

function heading(title: string): readonly string[] {
  return ['', title, '-'.repeat(title.length)];
}
