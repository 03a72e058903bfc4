import { families, roles } from '../../corpus/code.js';
import type { CorpusBuilder } from '../../corpus/corpusBuilder.js';
import { sourceKinds } from '../../corpus/source.js';
import { attributePrefix } from '../../shared/attributePrefix.js';
import { neutralisedColumn } from '../../shared/formulaCells.js';
import { given } from '../../shared/given.js';
import type { Table } from './parseTable.js';

/** Columns that only the tidy table has which this software writes, and what each of its rows says. */
const ownColumns = [
  'source',
  'source_name',
  'source_kind',
  'selection',
  'selection_kind',
  'start',
  'end',
  'code',
  'code_name',
  'code_path',
  'code_family',
  'code_role',
  'coder',
  'coder_name',
  'reconciled',
] as const;

const otherColumns = new Set<string>([...ownColumns, 'quote', 'memo', neutralisedColumn]);

/** Whether a table of codings is a tidy table that this software wrote. */
export function isOwnTable(columns: readonly string[]): boolean {
  return ownColumns.every((name) => columns.includes(name));
}

/**
 * What the tidy table says of its sources, codes and coders beside their ids: names, kinds and attributes, families and
 * roles, which coding is reconciled. Codes that a codebook declared before stay as it says.
 */
export function declareOwn(table: Table, builder: CorpusBuilder): void {
  const at = new Map(table.columns.map((name, i) => [name, i]));
  const attributes = table.columns.flatMap((name, i) => (otherColumns.has(name) ? [] : [[name, i] as const]));
  for (const { values, line } of table.rows) {
    const cell = (name: (typeof ownColumns)[number]) => values[at.get(name)!];
    const [source, code, coder] = [cell('source').trim(), cell('code').trim(), cell('coder').trim()];
    if (source !== '' && builder.sourceIndex(source) === undefined) {
      const own = attributes.filter(([, i]) => values[i] !== '');
      builder.addSource(
        {
          id: source,
          name: cell('source_name') || source,
          kind: sourceKinds.find((kind) => kind === cell('source_kind')) ?? 'other',
          attributes: Object.fromEntries(
            own.map(([name, i]) => [
              name.startsWith(attributePrefix) ? name.slice(attributePrefix.length) : name,
              values[i],
            ]),
          ),
        },
        `${table.file} line ${line}`,
      );
    }
    if (code !== '' && builder.codeIndex(code) === undefined) {
      const family = families.find((each) => each === cell('code_family'));
      builder.addCode(
        {
          id: code,
          name: cell('code_name') || code,
          ...given({ family }),
          role: roles.find((each) => each === cell('code_role')) ?? null,
        },
        `${table.file} line ${line}`,
      );
    }
    if (coder !== '' && builder.coderIndex(coder) === undefined)
      builder.coder(coder, cell('coder_name') || coder, /^(?:true|1)$/iu.test(cell('reconciled').trim()));
  }
}
