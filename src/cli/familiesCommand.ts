import { existsSync, writeFileSync } from 'node:fs';
import type { Command } from 'commander';
import { stringify } from 'csv-stringify/sync';
import { families, pathLabel, roles } from '../corpus/code.js';
import type { Corpus } from '../corpus/corpus.js';
import { openForCommand } from './openForCommand.js';
import { printResult, say } from './output.js';
import { type ProjectFlags, withProjectOptions } from './projectOptions.js';

interface FamiliesFlags extends ProjectFlags {
  readonly out?: string;
}

const examples = `
Fill in the column family for the codes that the analysis is about, and leave the others empty; children inherit
from their parents. Then give the file to any command with --families.

  family   ${families.join(', ')}
  role     only for codes that give a direction or a side: ${roles.join(', ')}

Examples:
  $ brukermote families study.qdpx --out families.csv
  $ brukermote matrix study.qdpx --families families.csv`;

export function addFamiliesCommand(program: Command): void {
  const command = program
    .command('families')
    .argument('<project>', 'project folder, .qdpx, .qdc, spreadsheet or table')
    .description('Write a starter file for --families: every code, its path, and how often it is used')
    .option('--out <file>', 'write to a new file instead of printing')
    .addHelpText('after', examples);
  withProjectOptions(command).action(async (path: string, flags: FamiliesFlags) => {
    const { corpus } = await openForCommand(path, flags);
    const csv = starterFile(corpus);
    if (flags.out === undefined) return printResult(csv);
    if (existsSync(flags.out))
      throw new RangeError(`${flags.out}: the file exists already; choose another name`);
    writeFileSync(flags.out, csv);
    say(
      flags.lang === 'nb'
        ? `Skrev ${flags.out} (${corpus.codes.length} koder)`
        : `Wrote ${flags.out} (${corpus.codes.length} codes)`,
    );
  });
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
