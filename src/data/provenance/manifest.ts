import type { EpisodeRules } from '../../domain/episode-rules.ts';
import type { LibraryEntry } from '../../domain/evidence/library.ts';
import type { Definitions } from '../../domain/metrics/definitions.ts';
import { asList, asRecord, asText, ownText } from '../../domain/record.ts';
import type { IsoDate } from '../../domain/units.ts';
import type { ProjectFile } from '../project.ts';
import type { AnalysisRequest } from '../request.ts';
import { keyedHash, sha256Of } from './fingerprint.ts';
import type { FingerprintKey } from './fingerprint-key.ts';
import { stableJson } from './stable-json.ts';

/** The version of the manifest this code writes. */
const MANIFEST_VERSION = 1;

/** What a report came from, part by part, so that it can be shown later that the same things were used. */
export const MANIFEST_PARTS = [
  'app',
  'evidence',
  'policy',
  'asOf',
  'view',
  'definitions',
  'rules',
  'mapping',
  'files',
] as const;
export type ManifestPart = (typeof MANIFEST_PARTS)[number];

/**
 * The parts as texts that say nothing of a person: files and mappings only as hashes under the county's key, since a mapping
 * may spell rare values.
 */
export type Manifest = Readonly<Record<ManifestPart, string>>;

export interface ManifestInput {
  /** The version of the app. */
  readonly app: string;
  readonly entries: readonly LibraryEntry[];
  readonly policy: string;
  readonly asOf: IsoDate;
  readonly view: Pick<AnalysisRequest, 'where' | 'from' | 'to' | 'by'>;
  readonly definitions: Definitions;
  readonly rules: Partial<EpisodeRules>;
  readonly recipes: readonly ProjectFile[];
  /** Fingerprints of the files, in any order. */
  readonly fingerprints: readonly string[];
  readonly key: FingerprintKey;
}

/** Says what a report came from. Equal inputs give equal manifests, whatever the order of files and keys. */
export function manifestOf(input: ManifestInput): Manifest {
  const { view } = input;
  const recipes = input.recipes.map(({ headers, dialect, mapping }) => stableJson({ headers, dialect, mapping }));
  return {
    app: input.app,
    evidence: sha256Of(stableJson(input.entries)),
    policy: input.policy,
    asOf: input.asOf,
    view: stableJson({ where: view.where, from: view.from, to: view.to, by: view.by }),
    definitions: stableJson(input.definitions),
    rules: stableJson(input.rules),
    mapping: keyedHash(stableJson(recipes.toSorted()), input.key),
    files: stableJson(input.fingerprints.toSorted()),
  };
}

/** The manifest as the file that goes with a report. */
export function manifestText(manifest: Manifest): string {
  const parts = MANIFEST_PARTS.map((part) => [part, manifest[part]]);
  return `${JSON.stringify({ manifest: MANIFEST_VERSION, ...Object.fromEntries(parts) }, null, 2)}\n`;
}

/** SHA-256 of the manifest's file, hexadecimal: what stands in the foot of every page of a report. */
export function manifestHash(manifest: Manifest): string {
  return sha256Of(manifestText(manifest));
}

export type ManifestOutcome =
  | { readonly state: 'ok'; readonly manifest: Manifest }
  | { readonly state: 'not-a-manifest' }
  | { readonly state: 'newer-version' };

/** Reads a manifest's file. */
export function parseManifest(text: string): ManifestOutcome {
  const record = asRecord(jsonOf(text));
  if (record === undefined || typeof record.manifest !== 'number') return { state: 'not-a-manifest' };
  if (record.manifest !== MANIFEST_VERSION) return { state: 'newer-version' };
  const found = MANIFEST_PARTS.map((part) => [part, ownText(record, part)] as const);
  const [app, evidence, policy, asOf, view, definitions, rules, mapping, files] = found.map(([, value]) => value);
  return app === undefined ||
    evidence === undefined ||
    policy === undefined ||
    asOf === undefined ||
    view === undefined ||
    definitions === undefined ||
    rules === undefined ||
    mapping === undefined ||
    files === undefined
    ? { state: 'not-a-manifest' }
    : { state: 'ok', manifest: { app, evidence, policy, asOf, view, definitions, rules, mapping, files } };
}

function jsonOf(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

/** Whether each part of a report's manifest is what is at hand now; of files also how many are. */
export interface ManifestCheck {
  readonly parts: readonly { readonly part: ManifestPart; readonly isEqual: boolean }[];
  readonly files: { readonly found: number; readonly wanted: number; readonly others: number };
}

/** Holds a report's manifest against one made of what is at hand. */
export function checkManifest(claimed: Manifest, atHand: Manifest): ManifestCheck {
  const [wanted, here] = [fingerprintsIn(claimed), fingerprintsIn(atHand)];
  return {
    parts: MANIFEST_PARTS.map((part) => ({ part, isEqual: claimed[part] === atHand[part] })),
    files: {
      found: wanted.filter((one) => here.includes(one)).length,
      wanted: wanted.length,
      others: here.filter((one) => !wanted.includes(one)).length,
    },
  };
}

function fingerprintsIn({ files }: Manifest): readonly string[] {
  return (asList(jsonOf(files)) ?? []).flatMap((one) => asText(one) ?? []);
}
