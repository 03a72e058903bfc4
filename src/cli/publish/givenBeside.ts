import type { Corpus } from '../../corpus/corpus.js';
import { openFile } from '../../disk/openInput.js';
import type { Listed } from '../../privacy/listed.js';
import type { InputFile } from '../../readers/input.js';
import { readLabelsFile } from '../../readers/table/readLabelsFile.js';
import { pathsRead } from '../pathsRead.js';
import { listedNames } from '../privacyCommand.js';
import type { PublishFlags } from './flags.js';
import { ledgerPath } from './ledgerFile.js';

/** What somebody says of names: who is known to identify, and what was looked at and may stand. */
export interface SaidOfNames {
  readonly listed: readonly Listed[];
  /** Texts that are let through one by one. */
  readonly items: readonly string[];
}

/** What `--names`, `--allow-item` and `--allow-items` say. */
export function saidOfNames({ names, allowItem = [], allowItems }: PublishFlags): SaidOfNames {
  return {
    listed: listedNames(names),
    items: [...allowItem, ...listedNames(allowItems).map(({ text }) => text)],
  };
}

/** Names for codes that `--label-codes` gives, by the index of the code, as makers of what leaves take them. */
export async function givenLabels(
  { labelCodes }: PublishFlags,
  corpus: Corpus,
): Promise<{ readonly given?: ReadonlyMap<number, string> }> {
  return labelCodes === undefined ? {} : { given: await readLabelsFile(openFile(labelCodes), corpus) };
}

/** Every file and folder that is read for what leaves, the list of publications among them. */
export function pathsToPublish(paths: readonly string[], flags: PublishFlags): string[] {
  const { labelCodes, allowItems, ledger } = flags;
  const beside = [labelCodes, allowItems, ledgerPath(paths, ledger)].filter((path) => path !== undefined);
  return [...pathsRead(paths, flags), ...beside];
}

/** Files whose content decides on what leaves, for its digest; items are digested by themselves. */
export function filesBeside({ names, labelCodes }: PublishFlags): InputFile[] {
  return [names, labelCodes].flatMap((path) => (path === undefined ? [] : [openFile(path)]));
}
