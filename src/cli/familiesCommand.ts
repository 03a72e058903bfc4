import { existsSync, writeFileSync } from 'node:fs';
import { stringify } from 'csv-stringify/sync';
import { pathLabel } from '../corpus/code.js';
import type { Corpus } from '../corpus/corpus.js';
import { openForCommand } from './openForCommand.js';
import type { ProjectFlags } from './projectOptions.js';
import type { ExitCode, Session } from './session.js';

export interface FamiliesFlags extends ProjectFlags {
  readonly out?: string;
}

/** Prints or writes the starter file for `--families`. */
export async function families(
  session: Session,
  paths: readonly string[],
  flags: FamiliesFlags,
): Promise<ExitCode> {
  const { corpus } = await openForCommand(session, paths, flags);
  const csv = starterFile(corpus);
  if (flags.out === undefined) {
    session.print(csv);
    return 0;
  }
  if (existsSync(flags.out))
    throw new RangeError(`${flags.out}: the file exists already; choose another name`);
  writeFileSync(flags.out, csv);
  session.say(words[flags.lang](flags.out, corpus.codes.length));
  return 0;
}

function starterFile(corpus: Corpus): string {
  const used = new Int32Array(corpus.codes.length);
  for (const code of corpus.codings.code) used[code]++;
  return stringify(
    corpus.codes.map((code) => [
      code.id,
      code.family === 'other' ? '' : code.family,
      code.role ?? '',
      pathLabel(code),
      used[code.index],
    ]),
    { header: true, columns: ['code', 'family', 'role', 'path', 'codings'] },
  );
}

const words = {
  nb: (out: string, codes: number) => `Skrev ${out} (${codes} koder)`,
  en: (out: string, codes: number) => `Wrote ${out} (${codes} codes)`,
} as const;
