import { statSync } from 'node:fs';
import { basename, resolve } from 'node:path';
import { Corpus } from '../corpus/corpus.js';
import { importText } from '../corpus/import.tables.js';
import { RequestError } from '../shared/problem.js';
import { type ConvertFlags, writeProjects } from './convertCommand.js';
import { openForCommand } from './openForCommand.js';
import type { ExitCode, Session } from './session.js';

export interface MergeFlags extends Omit<ConvertFlags, 'table' | 'unit' | 'coders'> {
  readonly out: string;
  readonly all?: boolean;
}

/** Writes several projects as one, and reports what was taken for the same, and where they say different things. */
export function merge(session: Session, paths: readonly string[], flags: MergeFlags): Promise<ExitCode> {
  const [only] = paths;
  if (paths.length === 1 && statSync(resolve(only), { throwIfNoEntry: false })?.isFile() === true)
    throw new RequestError({
      nb: `merge trenger to eller flere prosjekter, eller en mappe med flere; fant bare ${only}. For å skrive det i et annet format: brukermote convert`,
      en: `merge needs two or more projects, or a folder of several; found only ${only}. To write it in another format: brukermote convert`,
    });
  return writeProjects(session, paths, flags.out, flags, {
    open: async () => {
      const imported = await openForCommand(session, paths, flags, { isToldElsewhere: true });
      session.print(importText(imported, { all: flags.all === true }));
      const name = basename(resolve(flags.out)).replace(/\.[a-z]+$/iu, '');
      const provenance = { ...imported.corpus.provenance, name };
      return { ...imported, corpus: new Corpus({ ...imported.corpus, provenance }) };
    },
  });
}
