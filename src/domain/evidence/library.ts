import { assert } from '../assert.ts';
import { parseStudy } from './parse-study.ts';
import anchor19 from './studies/anchor19.json';
import angel16 from './studies/angel16.json';
import angel17 from './studies/angel17.json';
import awoIcjia21 from './studies/awo-icjia21.json';
import awoKrause24 from './studies/awo-krause24.json';
import chua22 from './studies/chua22.json';
import compKarmali20 from './studies/comp-karmali20.json';
import compKilaru20 from './studies/comp-kilaru20.json';
import compLarochelle18 from './studies/comp-larochelle18.json';
import compLeece20 from './studies/comp-leece20.json';
import compWeiner20 from './studies/comp-weiner20.json';
import edbupDonofrio15 from './studies/edbup-donofrio15.json';
import edbupDonofrio17 from './studies/edbup-donofrio17.json';
import edinnov26 from './studies/edinnov26.json';
import emsbup from './studies/emsbup.json';
import fua21 from './studies/fua21.json';
import gpra from './studies/gpra.json';
import hcs from './studies/hcs.json';
import hern22 from './studies/hern22.json';
import heroes from './studies/heroes.json';
import iet from './studies/iet.json';
import jones24 from './studies/jones24.json';
import lead17 from './studies/lead17.json';
import lead17b from './studies/lead17b.json';
import lead19 from './studies/lead19.json';
import lesaint from './studies/lesaint.json';
import lsdt from './studies/lsdt.json';
import maKimmel23 from './studies/ma-kimmel23.json';
import maWalley22 from './studies/ma-walley22.json';
import maXuan23 from './studies/ma-xuan23.json';
import mariNyland24 from './studies/mari-nyland24.json';
import mariZhang24 from './studies/mari-zhang24.json';
import mariZhang25 from './studies/mari-zhang25.json';
import modrn21 from './studies/modrn21.json';
import nclead from './studies/nclead.json';
import nlb21 from './studies/nlb21.json';
import nqf from './studies/nqf.json';
import pcare from './studies/pcare.json';
import pco from './studies/pco.json';
import post22 from './studies/post22.json';
import proact22 from './studies/proact22.json';
import relayDoran26 from './studies/relay-doran26.json';
import relayWelch19 from './studies/relay-welch19.json';
import rimo from './studies/rimo.json';
import root from './studies/root.json';
import rreact from './studies/rreact.json';
import scott18 from './studies/scott18.json';
import tedsKrawczyk17 from './studies/teds-krawczyk17.json';
import tedsMantha20 from './studies/teds-mantha20.json';
import wash17 from './studies/wash17.json';
import yatsco26 from './studies/yatsco26.json';
import type { Study, StudyResult } from './study.ts';

const FILES: readonly unknown[] = [
  anchor19,
  angel16,
  angel17,
  awoIcjia21,
  awoKrause24,
  chua22,
  compKarmali20,
  compKilaru20,
  compLarochelle18,
  compLeece20,
  compWeiner20,
  edbupDonofrio15,
  edbupDonofrio17,
  edinnov26,
  emsbup,
  fua21,
  gpra,
  hcs,
  hern22,
  heroes,
  iet,
  jones24,
  lead17,
  lead17b,
  lead19,
  lesaint,
  lsdt,
  maKimmel23,
  maWalley22,
  maXuan23,
  mariNyland24,
  mariZhang24,
  mariZhang25,
  modrn21,
  nclead,
  nlb21,
  nqf,
  pcare,
  pco,
  post22,
  proact22,
  relayDoran26,
  relayWelch19,
  rimo,
  root,
  rreact,
  scott18,
  tedsKrawczyk17,
  tedsMantha20,
  wash17,
  yatsco26,
];

/** A result with the study it belongs to. */
export interface LibraryEntry {
  readonly study: Study;
  readonly result: StudyResult;
}

/** Parses study files and refuses a library in which a study or a result stands twice. */
export function checkedLibrary(files: readonly unknown[]): readonly Study[] {
  const studies = files.map((file, index) => {
    const outcome = parseStudy(file);
    assert(outcome.ok, outcome.ok ? '' : `study file ${index + 1}: ${JSON.stringify(outcome.problems)}`);
    return outcome.study;
  });
  const ids = studies.flatMap(({ id, results }) => [id, ...results.map((result) => result.id)]);
  assert(new Set(ids).size === ids.length, 'a study or a result stands twice in the library');
  return studies;
}

/** Every study there is. A new one is a file in `studies/` and two lines here. */
export const STUDIES: readonly Study[] = checkedLibrary(FILES);

/** Every result with its study. */
export const ENTRIES: readonly LibraryEntry[] = STUDIES.flatMap((study) =>
  study.results.map((result) => ({ study, result })),
);

export function entryById(resultId: string): LibraryEntry | undefined {
  return ENTRIES.find(({ result }) => result.id === resultId);
}
