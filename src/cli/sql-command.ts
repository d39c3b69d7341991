import { replay } from '../data/replay/replay.ts';
import { sqlScript } from '../export/sql-script.ts';
import { requestFor } from './analyse-command.ts';
import { analyseOptions } from './analyse-options.ts';
import { withLoaded } from './with-loaded.ts';
import type { World } from './world.ts';

/** `sql [...] FILE...`: what `analyse` computes, as a script that runs in any DuckDB; the same options hold. */
export async function sqlCommand(args: readonly string[], world: World): Promise<number> {
  const options = analyseOptions(args);
  return withLoaded(options, world, async ({ db, files, loaded, project }) => {
    const request = requestFor(options, project, loaded, world);
    const told = await replay(db, { files, today: world.today, asOf: request.asOf, rules: project?.rules ?? {} });
    world.out(sqlScript(told, request));
    return 0;
  });
}
