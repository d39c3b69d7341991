import projectText from '../../data-samples/sample-county.project.json?raw';
import csv from '../../data-samples/tidy-encounters.csv?raw';
import type { SourceFile } from '../data/import/source-file.ts';

const bytes = new TextEncoder().encode(csv);

/** The sample county: its file and how it is read. It ships with the page, so opening it asks the network for nothing. */
export const SAMPLE_FILE: SourceFile = { name: 'tidy-encounters.csv', size: bytes.length, content: bytes };
export const SAMPLE_PROJECT_TEXT: string = projectText;
