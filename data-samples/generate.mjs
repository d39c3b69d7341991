import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { joinedFiles, tidyEncounters } from './client-shapes.mjs';
import { SEED } from './county.mjs';
import { ehrExport } from './ehr-export.mjs';
import { eventLog } from './event-log.mjs';
import { addFlaws } from './flaws.mjs';
import { monthlyCounts } from './monthly-counts.mjs';
import { encountersOf } from './people.mjs';
import { randomStream } from './random.mjs';

/** Writes the sample files beside this one, or into the folder named on the command line. */
const folder = process.argv[2] ?? fileURLToPath(new URL('.', import.meta.url));

const records = encountersOf(randomStream(SEED));
addFlaws(randomStream(SEED + 1), records);

const files = {
  'tidy-encounters.csv': tidyEncounters(records),
  'ehr-export.csv': ehrExport(randomStream(SEED + 2), records),
  ...joinedFiles(records),
  'event-log.csv': eventLog(records),
  'monthly-counts.csv': monthlyCounts(records),
};
for (const [name, content] of Object.entries(files)) writeFileSync(join(folder, name), content);
