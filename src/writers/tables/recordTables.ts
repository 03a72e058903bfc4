import { pathLabel } from '../../corpus/code.js';
import type { Corpus } from '../../corpus/corpus.js';
import { attributeColumns } from './attributeColumns.js';
import { integerColumn, type OutTable, tableOf, textColumn } from './outTable.js';

/** The codebook, as `--codebook` reads it, with how often each code is used. */
export function codeTable(corpus: Corpus): OutTable {
  const used = new Int32Array(corpus.codes.length);
  for (const code of corpus.codings.code) used[code]++;
  return tableOf(
    'codes',
    [
      ...['id', 'name', 'name_en', 'parent', 'path', 'family', 'role', 'description', 'color'].map(
        textColumn,
      ),
      textColumn('applies_to'),
      integerColumn('codings'),
    ],
    corpus.codes.map((code) => [
      code.id,
      code.name,
      code.nameEnglish,
      code.parent < 0 ? null : corpus.codes[code.parent].id,
      pathLabel(code),
      code.family,
      code.role,
      code.description || null,
      code.color || null,
      code.appliesTo?.join(' ') ?? null,
      used[code.index],
    ]),
  );
}

/** The sources, with how long their texts are and how much was coded in each. */
export function sourceTable(corpus: Corpus): OutTable {
  const codings = new Int32Array(corpus.sources.length);
  for (const selection of corpus.codings.selection) codings[corpus.selections.source[selection]]++;
  return tableOf(
    'sources',
    [
      ...['id', 'name', 'kind'].map(textColumn),
      ...['characters', 'codings'].map(integerColumn),
      textColumn('coders'),
    ],
    corpus.sources.map((source) => [
      source.id,
      source.name,
      source.kind,
      source.text?.length ?? null,
      codings[source.index],
      [...corpus.codedBy[source.index]].map((coder) => corpus.coders[coder].id).join('; ') || null,
    ]),
  );
}

/** Sources by attributes; a missing value is empty. */
export function attributeTable(corpus: Corpus): OutTable {
  const attributes = attributeColumns(corpus, ['source']);
  return tableOf(
    'attributes',
    [textColumn('source'), ...attributes.columns],
    corpus.sources.map((source) => [source.id, ...attributes.of(source)]),
  );
}

export function coderTable(corpus: Corpus): OutTable {
  const codings = new Int32Array(corpus.coders.length);
  for (const coder of corpus.codings.coder) codings[coder]++;
  return tableOf(
    'coders',
    [...['id', 'name'].map(textColumn), { name: 'reconciled', type: 'boolean' }, integerColumn('codings')],
    corpus.coders.map(({ index, id, name, reconciled }) => [id, name, reconciled, codings[index]]),
  );
}
