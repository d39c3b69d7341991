import { type ParseArgsConfig, parseArgs } from 'node:util';
import { UsageError } from './world.ts';

/** Reads the options of a command and the files behind them. @throws UsageError that names an option there is none of */
export function readArguments<Options extends NonNullable<ParseArgsConfig['options']>>(
  args: readonly string[],
  options: Options,
) {
  try {
    return parseArgs({ args: [...args], allowPositionals: true, options });
  } catch (error) {
    throw new UsageError(error instanceof Error ? error.message : String(error));
  }
}
