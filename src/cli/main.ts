import { analyseCommand } from './analyse-command.ts';
import { checkCommand } from './check-command.ts';
import { compareCommand } from './compare-command.ts';
import { inspectCommand } from './inspect-command.ts';
import { reportCommand } from './report-command.ts';
import { sqlCommand } from './sql-command.ts';
import { UsageError, type World } from './world.ts';

const USAGE = `Throughline on the command line

  npm run -s cli -- inspect FILE... [--emit DIR]
      What each file is: encoding, delimiter, header, rows, issues, and what its columns seem to mean.
      One JSON object a line, also for each sheet of a workbook and each table of a ZIP archive.
      --emit writes each table as it was understood, as a clean CSV.

  npm run -s cli -- analyse [--project PROJECT.json] [--as-of DATE] [--metric ID]... [--by month|quarter|half-year|year|all]
      [--split FIELD] [--where FIELD=VALUE]... [--policy cms|wa-doh|me|wi|custom-N|off]
      [--preset throughline|hedis-iet|moud-31d|continuous-180d|nc-settlement] [--define MEASURE.SWITCH=VALUE]... [--format json|csv]
      [--readings | --cascade | --control [--chart auto|laney|counts|per-person|per-person-laney|days-between|cases-between]]
      [--table NAME]... FILE...
      Referral, entry, retention and completion. Without --project the suggested mapping is used and told on standard error.
      Of a workbook the sheet that looks most like records is read, unless --table names others.
      --readings adds to retention of everybody the Kaplan-Meier share, and the count with stays unheard of for 90 days ended.
      --cascade prints the way from contact to staying instead: people at each step, days between steps, reasons not to go on.
      --control prints each measure's control chart instead: values, centre, limits, rules, pending and notes, with the
      limits and events of the project.

  npm run -s cli -- sql [the options of analyse] FILE...
      The same as a script for any DuckDB, from the files to every measure, with the columns matched as they are in force.
      It holds no row of the files.

  npm run -s cli -- compare [--project PROJECT.json] [--key COLUMN]... [--rows FILE.csv] OLDER NEWER
      What is new, changed and gone between two exports of one file, in rows and people, as one JSON object. Rows are known
      again by person, encounter and date as far as they are matched; --key names other columns, --key all compares all
      cells. --rows writes the numbers of the rows that are not the same, with the columns that changed.

  npm run -s cli -- check [--project PROJECT.json] [--as-of DATE] [--table NAME]... [--fix-list DIR] FILE...
      What the data-quality rules find: findings with their counts, rules that could not be judged, "n used of m" of every
      measure, how full each column is. --fix-list writes the rows to correct as CSV for Excel: all, and one file an agency.
      Counts and rows are shown as they are: for the house, not for publication.

  npm run -s cli -- report --kind board|grant|funder|workbook --out FILE [--project PROJECT.json] [--as-of DATE]
      [--title TEXT] [--trends ID,...] [--groups FIELD,...] [--where FIELD=VALUE]... [--policy cms|wa-doh|me|wi|custom-N]
      [--words 250|500|1000] [--style ama|apa] [--allow ID,...] [--table NAME]... FILE...
      A report to hand in: funder tables as .xlsx, .csv or .docx, all tables as .xlsx, a board pack as .pptx, a grant narrative as
      .docx. Small numbers are always hidden. What conflicts with an earlier release of the project is held back and told;
      --allow lets it out. A brief and the full report are printed from the Report page.

Exit codes: 0 done (a bad file is reported, not a failure), 2 the call or a file cannot be used.`;

/** Runs one command; gives the exit code. */
export async function main(args: readonly string[], world: World): Promise<number> {
  const [command, ...rest] = args;
  try {
    switch (command) {
      case 'inspect':
        return await inspectCommand(rest, world);
      case 'analyse':
        return await analyseCommand(rest, world);
      case 'sql':
        return await sqlCommand(rest, world);
      case 'compare':
        return await compareCommand(rest, world);
      case 'check':
        return await checkCommand(rest, world);
      case 'report':
        return await reportCommand(rest, world);
      case undefined:
      case 'help':
      case '--help':
        world.out(USAGE);
        return 0;
      default:
        throw new UsageError(
          `There is no command "${command}". Commands are inspect, analyse, sql, check, compare and report; --help shows how to call them.`,
        );
    }
  } catch (error) {
    if (!(error instanceof UsageError)) throw error;
    world.tell(error.message);
    return 2;
  }
}
