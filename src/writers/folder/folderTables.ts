import type { Corpus } from '../../corpus/corpus.js';
import { regionAt, regionKinds } from '../../corpus/details.js';
import { type Memo, memoTargets } from '../../corpus/source.js';
import { attributeColumns } from '../tables/attributeColumns.js';
import { integerColumn, type OutCell, type OutTable, tableOf, textColumn } from '../tables/outTable.js';
import type { FolderIds } from './folderIds.js';
import { textPaths } from './textPaths.js';
import { unjudgedTable } from './unjudgedTable.js';

/** The tables of a project folder, those first that every project has; others where there is something for them. */
export function folderTables(corpus: Corpus, ids: FolderIds): OutTable[] {
  const numbered = numbersSelections(corpus);
  const always = [sourcesTable(corpus, ids), codesTable(corpus, ids), codersTable(corpus, ids)];
  const ifFilled = [
    memosTable(corpus, ids),
    linesTable(corpus, ids),
    readingsTable(corpus, ids),
    unjudgedTable(corpus, ids),
    ...(corpus.details === undefined ? [] : [marksTable(corpus, ids), regionsTable(corpus)]),
  ];
  return [
    ...always,
    ...(numbered ? [selectionsTable(corpus, ids)] : []),
    codingsTable(corpus, ids, numbered),
    ...ifFilled.filter(({ rowCount }) => rowCount > 0),
  ];
}

function sourcesTable(corpus: Corpus, ids: FolderIds): OutTable {
  const own = ['id', 'name', 'kind', 'text'].map(textColumn);
  const attributes = attributeColumns(
    corpus,
    own.map(({ name }) => name),
  );
  const paths = textPaths(ids.sources);
  return tableOf(
    'sources',
    [...own, ...attributes.columns],
    corpus.sources.map((source) => [
      ids.sources[source.index],
      source.name,
      source.kind,
      source.text === null ? null : paths[source.index],
      ...attributes.of(source),
    ]),
  );
}

function codesTable({ codes }: Corpus, ids: FolderIds): OutTable {
  const limited = codes.some(({ appliesTo }) => appliesTo !== undefined);
  return tableOf(
    'codes',
    ['id', 'name', 'name_en', 'parent', 'family', 'role', 'description', 'color']
      .concat(limited ? ['applies_to'] : [])
      .map(textColumn),
    codes.map((code) => [
      ids.codes[code.index],
      code.name,
      code.nameEnglish,
      code.parent < 0 ? null : ids.codes[code.parent],
      code.family,
      code.role,
      code.description || null,
      code.color || null,
      ...(limited ? [code.appliesTo?.join(' ') ?? null] : []),
    ]),
  );
}

function codersTable({ coders }: Corpus, ids: FolderIds): OutTable {
  return tableOf(
    'coders',
    [textColumn('id'), textColumn('name'), { name: 'reconciled', type: 'boolean' }],
    coders.map(({ index, name, reconciled }) => [ids.coders[index], name, reconciled]),
  );
}

/**
 * Whether codings cannot just say where they stand: selections that are no spans, that nobody coded, or of which the
 * project says something more.
 */
function numbersSelections(corpus: Corpus): boolean {
  const { selections, codings, details, memos, unjudged } = corpus;
  const coded = new Uint8Array(selections.length);
  for (const selection of codings.selection) coded[selection] = 1;
  const plain = (i: number) =>
    selections.kind[i] === 'span' &&
    coded[i] === 1 &&
    selections.storedQuote[i] === '' &&
    selections.given?.[i] !== 1;
  for (let i = 0; i < selections.length; i++) if (!plain(i)) return true;
  const referred = [
    ...(details?.cases ?? []).flatMap(({ members }) => members),
    ...(details?.sets ?? []).flatMap(({ members }) => members),
    ...(details?.links ?? []).flatMap(({ from, to }) => [from, to]),
    ...(details?.graphs ?? []).flatMap(({ elements }) => elements.map(({ represents }) => represents)),
  ];
  return (
    (details?.marks.length ?? 0) > 0 ||
    (unjudged?.selection.some((selection) => selection >= 0) ?? false) ||
    memos.some(({ target }) => target === 'selection') ||
    referred.some((reference) => reference?.target === 'selection')
  );
}

/** @param withTexts whether quotes that the text of a source gives are written too; default: no */
export function selectionsTable(corpus: Corpus, ids: FolderIds, withTexts = false): OutTable {
  const { selections } = corpus;
  return {
    name: 'selections',
    columns: [
      integerColumn('id'),
      textColumn('source'),
      textColumn('kind'),
      integerColumn('start'),
      integerColumn('end'),
      integerColumn('line'),
      textColumn('quote'),
      ...(selections.told === undefined ? [] : [textColumn('told')]),
      ...(selections.given === undefined ? [] : [integerColumn('given')]),
    ],
    rowCount: selections.length,
    *rows() {
      for (let i = 0; i < selections.length; i++) {
        const { source, kind, start, end, line, storedQuote, told, given } = selections;
        yield [
          i + 1,
          ids.sources[source[i]],
          kind[i],
          ...(start[i] < 0 ? [null, null] : [start[i], end[i]]),
          line[i] < 0 ? null : line[i] + 1,
          line[i] < 0 ? (withTexts ? corpus.quote(i) : storedQuote[i]) || null : null,
          ...(told === undefined ? [] : [told[i] || null]),
          ...(given === undefined ? [] : [given[i]]),
        ];
      }
    },
  };
}

function codingsTable(corpus: Corpus, ids: FolderIds, numbered: boolean): OutTable {
  const { selections, codings, details } = corpus;
  const has = (column: 'id' | 'created') => {
    for (let i = 0; i < codings.length; i++) if (details?.codings[column].at(i)) return true;
    return false;
  };
  const marked = details?.codings.mark.some((mark) => mark >= 0) ?? false;
  const [identified, dated] = [has('id'), has('created')];
  return {
    name: 'codings',
    columns: [
      textColumn('source'),
      integerColumn('start'),
      integerColumn('end'),
      textColumn('code'),
      textColumn('coder'),
      ...(numbered ? [integerColumn('selection')] : []),
      ...(marked ? [integerColumn('mark')] : []),
      ...(identified ? [textColumn('id')] : []),
      ...(dated ? [textColumn('created')] : []),
    ],
    rowCount: codings.length,
    *rows() {
      for (let i = 0; i < codings.length; i++) {
        const selection = codings.selection[i];
        const start = selections.start[selection];
        const mark = details?.codings.mark[i] ?? -1;
        yield [
          ids.sources[selections.source[selection]],
          ...(start < 0 ? [null, null] : [start, selections.end[selection]]),
          ids.codes[codings.code[i]],
          ids.coders[codings.coder[i]],
          ...(numbered ? [selection + 1] : []),
          ...(marked ? [mark < 0 ? null : mark + 1] : []),
          ...(identified ? [details!.codings.id.at(i) || null] : []),
          ...(dated ? [details!.codings.created.at(i) || null] : []),
        ];
      }
    },
  };
}

/** @param targets what memos can be about; all of it by default */
export function memosTable(
  corpus: Corpus,
  ids: FolderIds,
  targets: readonly Memo['target'][] = memoTargets,
): OutTable {
  const { coders } = corpus;
  const memos = corpus.memos.filter(({ target }) => targets.includes(target));
  const coderIds = new Map(coders.map(({ id, index }) => [id, ids.coders[index]]));
  const extra = (['id', 'title', 'created', 'modified'] as const).filter((key) =>
    memos.some((memo) => memo[key] !== undefined),
  );
  return tableOf(
    'memos',
    ['target', 'id', 'text', 'coder', ...extra.map((key) => (key === 'id' ? 'note' : key))].map(textColumn),
    memos.map((memo) => [
      memo.target,
      memoId(memo, ids),
      memo.text,
      coderIds.get(memo.coder) ?? (memo.coder || null),
      ...extra.map((key) => memo[key] ?? null),
    ]),
  );
}

/** What is counted and not named goes by its number, from 1. */
function memoId({ target, index }: Memo, ids: FolderIds): string | null {
  if (target === 'project') return null;
  if (target === 'source') return ids.sources[index];
  if (target === 'code') return ids.codes[index];
  return target === 'coder' ? ids.coders[index] : String(index + 1);
}

export function linesTable({ lines }: Corpus, ids: FolderIds): OutTable {
  const { speaker, label } = lines;
  const more = Object.entries<readonly string[]>({ ...(speaker && { speaker }), ...(label && { label }) });
  return tableOf(
    'lines',
    ['source', 'quote', ...more.map(([name]) => name)].map(textColumn),
    lines.quote.map((quote, i) => [
      ids.sources[lines.source[i]],
      quote || null,
      ...more.map(([, values]) => values[i] || null),
    ]),
  );
}

/** Coders who went through a source and found nothing in it. */
export function readingsTable({ codings, selections, codedBy }: Corpus, ids: FolderIds): OutTable {
  const coded = codedBy.map(() => new Set<number>());
  for (let i = 0; i < codings.length; i++)
    coded[selections.source[codings.selection[i]]].add(codings.coder[i]);
  return tableOf(
    'readings',
    ['source', 'coder'].map(textColumn),
    codedBy.flatMap((coders, source) =>
      [...coders]
        .filter((coder) => !coded[source].has(coder))
        .map((coder) => [ids.sources[source], ids.coders[coder]]),
    ),
  );
}

function marksTable({ details }: Corpus, ids: FolderIds): OutTable {
  const marks = details!.marks;
  return {
    name: 'marks',
    columns: [
      integerColumn('selection'),
      textColumn('id'),
      textColumn('name'),
      ...['creator', 'created', 'modifier', 'modified'].map(textColumn),
    ],
    rowCount: marks.length,
    *rows() {
      const coder = (index: number): OutCell => (index < 0 ? null : ids.coders[index]);
      for (let i = 0; i < marks.length; i++)
        yield [
          marks.selection[i] + 1,
          marks.id.at(i) || null,
          marks.name.at(i) || null,
          coder(marks.creator[i]),
          marks.created.at(i) || null,
          coder(marks.modifier[i]),
          marks.modified.at(i) || null,
        ];
    },
  };
}

/** Columns for the numbers of a region of each kind; `kind` says which of them it has. */
export const regionColumns = [
  'first_x',
  'first_y',
  'second_x',
  'second_y',
  'page',
  'begin',
  'end',
  'transcript',
  'from',
  'to',
] as const;

function regionsTable({ details }: Corpus): OutTable {
  const regions = details!.regions;
  return {
    name: 'regions',
    columns: [integerColumn('mark'), textColumn('kind'), ...regionColumns.map(integerColumn)],
    rowCount: regions.length,
    *rows() {
      for (let i = 0; i < regions.length; i++) {
        const region = regionAt(regions, i);
        const values: Partial<Record<(typeof regionColumns)[number], number>> =
          region.kind === 'page' || region.kind === 'picture'
            ? {
                first_x: region.box[0],
                first_y: region.box[1],
                second_x: region.box[2],
                second_y: region.box[3],
                ...(region.kind === 'page' ? { page: region.page } : {}),
              }
            : region.kind === 'sync'
              ? { transcript: region.transcript, from: region.from, to: region.to }
              : region.kind === 'transcript'
                ? { begin: region.start, end: region.end, transcript: region.transcript }
                : { begin: region.begin, end: region.end };
        yield [
          regions.mark[i] + 1,
          regionKinds[regions.kind[i]],
          ...regionColumns.map((column) => values[column] ?? null),
        ];
      }
    },
  };
}
