import { figureCsv } from './figure-csv.ts';
import type { ExportFormat } from './format.ts';

/** Every file a figure can be saved as. */
export const EXPORT_FORMATS: readonly ExportFormat[] = [figureCsv];
