import type { CorpusBuilder } from '../../corpus/corpusBuilder.js';
import type { Bilingual } from '../../shared/language.js';
import { didYouMean } from '../../shared/suggest.js';
import { plural } from '../refi/findings.js';
import { sourceVariables } from './attributeColumns.js';
import { headerIn, listed, placeIn, reportUnusedColumns } from './columns.js';
import { declaredCodes, sharedName } from './declaredCodes.js';
import { JudgedUnits } from './judgedUnits.js';
import { type LongLayout, longLayout } from './longLayout.js';
import { LongLines } from './longLines.js';
import { LongPlaces } from './longPlaces.js';
import { warnCoderless, warnUncoded } from './losses.js';
import { columnPresets, findColumn, type Mapping, sourceColumns } from './mapping.js';
import type { MappingKey } from './mappingKeys.js';
import type { Table, TableRow } from './parseTable.js';
import { PathCodes } from './pathCodes.js';
import { loseRow, rowSources } from './rowSources.js';
import { loseUnreadQuotes } from './unreadQuotes.js';
import { declaredMissing, looksMissing, missingIn } from './values.js';

/** How a long table is read, beside what its columns say. */
export interface LongOptions {
  /** Columns that nothing is read from and that need no report. */
  readonly known?: readonly number[];
  /** Column of the id that the tool gives each source. */
  readonly sourceId?: number;
  /** Whether an id tells selections apart although no two rows share it: the tool says that it is one of selections. */
  readonly idOfSelections?: boolean;
  /** Whether `>` in the name of a code is part of it: the tool writes no paths. */
  readonly namesAreFlat?: boolean;
}

/**
 * One row per coding: source, start, end, code, and coder, text and memo when there. Without offsets, identical quoted text
 * at one place within a source is one selection (what tells places apart: `longPlaces`); without offsets and text, the whole
 * source is. Where rows name their line, the line is the unit. Columns with one value in each source are its attributes.
 *
 * Codes declared before (a codebook) are found by id, then by name. A word for something missing is no code: the coder did
 * not judge the selection.
 */
export function readLongTable(
  table: Table,
  mapping: Mapping,
  builder: CorpusBuilder,
  options: LongOptions = {},
): void {
  const { columns } = table;
  const named = rowSources(table, mapping, options.sourceId);
  const layout = longLayout(table, mapping, named, options.idOfSelections);
  const { code, coder, text, memo, line, sources } = layout;
  const judged = new JudgedUnits(table, mapping.judged, builder);
  const used = [...usedColumns(layout, named.columns), judged.column, ...(options.known ?? [])];
  const ids = named.ofRow.map(({ id }) => id);
  const variables = sourceVariables(table, ids, used, mapping, builder);
  const read = [...used, ...variables.columns];
  reportUnusedColumns(table, read, builder);
  const isOfPlaces =
    layout.isByLine ||
    layout.places.length > 0 ||
    [text, layout.start, layout.id].some((column) => column >= 0);
  if (!isOfPlaces) loseUnreadQuotes(table, mapping, read, builder);
  reportUnusedKeys();
  // Columns of the tidy table that this software writes.
  const [ownKind, ownNumber] = ['selection_kind', 'selection'].map((name) => columns.indexOf(name));
  const declared = declaredCodes(builder);
  const [isMissing, isDeclaredMissing] = [missingIn(mapping), declaredMissing(mapping)];
  const codebook = [...builder.codes];
  const isTree = codebook.length === 0 && options.namesAreFlat !== true;
  const paths = isTree ? pathsIn(table, code, builder) : undefined;
  const place = (row: TableRow, column: number) => placeIn(table, row, column);

  const lines = layout.isByLine ? new LongLines(table, layout, table.rows.map(sourceAt), builder) : undefined;
  const places = new LongPlaces(table, layout, builder);
  table.rows.forEach((row, i) => {
    if (named.ofRow[i].id === '') {
      loseRow(table, row, sources[0], builder);
      return;
    }
    const source = sourceAt(row, i);
    const isUnjudged = saysMissing(row);
    const codeIndex = isUnjudged ? -1 : codeOf(row);
    const coderId = coder < 0 || isMissing(row.values[coder]) ? '' : row.values[coder].trim();
    // Nobody is said to have made a coding that is none.
    const coderIndex = codeIndex < 0 && !isUnjudged && coderId === '' ? -1 : coderOf(row, coderId);
    if (source < 0) return;
    const lineIndex = lines?.at(row, source) ?? -1;
    const coding = { source, code: codeIndex, coder: coderIndex };
    const selection =
      lineIndex >= 0 ? builder.line(lineIndex) : (ownPlace(row, source) ?? places.at(row, coding));
    judged.add(row, {
      source,
      line: lineIndex,
      selection,
      coder: coderId === '' ? -1 : coderIndex,
      hasCode: codeIndex >= 0,
      isMissing: isUnjudged,
    });
    if (lineIndex >= 0 && coderIndex >= 0)
      lines?.say({ source, line: lineIndex, coder: coderIndex, isJudged: !isUnjudged });
    if (isUnjudged) {
      builder.warn('missing-code', place(row, code), {
        nb: `«${row.values[code].trim()}» er ingen kode: en vurdering som ikke ble gjort`,
        en: `"${row.values[code].trim()}" is no code: a judgement that was not made`,
      });
      if (lineIndex < 0 && coderIndex >= 0 && !judged.isSaid)
        builder.unjudged.add({ source, selection, coder: coderIndex });
      return;
    }
    if (codeIndex >= 0 && coderIndex >= 0)
      builder.addCoding(selection, codeIndex, coderIndex, () => place(row, -1));
    const note = memo < 0 ? '' : row.values[memo].trim();
    if (note !== '') builder.addMemo({ target: 'selection', index: selection, text: note, coder: coderId });
  });
  if (judged.isSaid) judged.finish();
  else lines?.finish();
  places.finish();
  if (layout.lineIsFound)
    builder.warn('line-is-unit', headerIn(table, line), {
      nb: 'rader i én kilde med lik verdi her er én linje, som er enheten; er kolonnen noe annet, si det med --mapping',
      en: 'rows of one source with an equal value here are one line, which is the unit; if the column is something else, say so with --mapping',
    });

  /** A key of the mapping that this kind of table has, and that nothing comes of beside the others. */
  function reportUnusedKeys(): void {
    const idle: [keyof Mapping, Bilingual][] = [];
    if (mapping.speaker !== undefined && !layout.isByLine)
      idle.push([
        'speaker',
        { nb: 'uten "line" er det ingen linjer', en: 'without "line" there are no lines' },
      ]);
    if (layout.isByLine)
      for (const key of ['start', 'end', 'id', 'place'] as const)
        if (mapping[key] !== undefined)
          idle.push([
            key,
            {
              nb: 'enheten er linjen, som "line" sier; stryk en av dem',
              en: 'the unit is the line, as "line" says; leave one of them out',
            },
          ]);
    for (const [key, other] of [
      ['start', 'end'],
      ['end', 'start'],
    ] as const)
      if (mapping[key] !== undefined && layout[other] < 0)
        idle.push([
          key,
          {
            nb: `tabellen har ingen "${other}"; nevn den også`,
            en: `the table has no "${other}"; name it too`,
          },
        ]);
    for (const [key, why] of idle)
      builder.error('unused-key', headerIn(table), {
        nb: `nøkkelen "${key}" i mappingen blir ikke brukt: ${why.nb}`,
        en: `the key "${key}" of the mapping is not used: ${why.en}`,
      });
  }
  function sourceAt(row: TableRow, i: number): number {
    const { id, name } = named.ofRow[i];
    if (id === '') return -1;
    return (
      builder.sourceIndex(id) ?? builder.addSource({ id, name, ...variables.of(id) }, place(row, sources[0]))
    );
  }

  /** What a table that this software wrote says of a selection without offsets. */
  function ownPlace(row: TableRow, source: number) {
    const kind = ownKind < 0 ? '' : row.values[ownKind];
    const { start, end } = layout;
    if (kind === '' || [start, end].some((column) => column >= 0 && row.values[column].trim() !== ''))
      return undefined;
    const quote = text < 0 ? '' : row.values[text];
    if (kind === 'source') return builder.wholeSource(source);
    // Parts of pictures and rows of tables are different ones also where they say the same.
    if (ownNumber < 0 || !(['region', 'line'].includes(kind) || quote === '')) return undefined;
    return builder.region(source, `selection ${row.values[ownNumber]}`, quote);
  }

  /** Whether the cell of the code says that a judgement was not made. */
  function saysMissing(row: TableRow): boolean {
    const label = row.values[code].trim();
    if (label === '' || !isMissing(label)) return false;
    return isDeclaredMissing(label) || declared(label).length === 0;
  }

  function codeOf(row: TableRow): number {
    const label = row.values[code].trim();
    if (label === '') {
      warnUncoded(() => place(row, code), builder);
      return -1;
    }
    const known = declared(label);
    if (known.length === 1) return known[0];
    if (known.length > 1) {
      const shared = sharedName(builder, label, known);
      builder.lose('ambiguous-code', place(row, code), {
        nb: `${shared.nb}. Kodingen er utelatt`,
        en: `${shared.en}. The coding is left out`,
      });
      return -1;
    }
    if (codebook.length > 0)
      builder.warn('code-not-in-codebook', place(row, code), () => {
        const meant = didYouMean(
          label,
          codebook.flatMap((draft) => [draft.id, draft.name]),
        );
        return {
          nb: `koden «${label}» står ikke i kodeboka${meant.nb}; lagt til`,
          en: `code "${label}" is not in the codebook${meant.en}; added`,
        };
      });
    if (looksMissing(label))
      builder.warn('missing-word', place(row, code), {
        nb: `«${label}» er lest som en kode; står det for en vurdering som ikke ble gjort, si det: --missing "${label}"`,
        en: `"${label}" is read as a code; where it stands for a judgement that was not made, say so: --missing "${label}"`,
      });
    if (paths !== undefined) return paths.at(pathOf(label), place(row, code));
    return builder.addCode({ id: label, name: label }, place(row, code));
  }

  function coderOf(row: TableRow, id: string): number {
    const known = builder.coderIndex(id === '' ? 'unknown' : id);
    if (known !== undefined) return known;
    if (id === '') {
      if (coder >= 0) warnCoderless(place(row, coder), builder);
      return builder.coder('unknown');
    }
    return builder.coder(id);
  }
}

/** The codes by their paths, where some are written as `Rammer > Tid`: so MAXQDA and people who list codes of a tree do. */
function pathsIn(table: Table, code: number, builder: CorpusBuilder): PathCodes | undefined {
  const written = new Set(table.rows.map(({ values }) => values[code].trim()).filter(isPath));
  if (written.size === 0) return undefined;
  builder.warn('paths-of-codes', headerIn(table, code), {
    nb: `${plural(written.size, 'kode er skrevet', 'koder er skrevet')} med > mellom ledd og er lest som overordnet > underordnet: ${listed([...written], 3)}`,
    en: `${plural(written.size, 'code is', 'codes are')} written with > between parts, read as parent > child: ${listed([...written], 3)}`,
  });
  return new PathCodes(builder);
}

function isPath(label: string): boolean {
  return pathOf(label).length > 1;
}

function pathOf(label: string): readonly string[] {
  const parts = label.split(/\s+>\s+/u);
  return parts.every((part) => part !== '') ? parts : [label];
}

/** Keys of a mapping that a long table uses. */
export const longTableKeys = [
  'source',
  'path',
  'kind',
  'attributes',
  'code',
  'coder',
  'text',
  'start',
  'end',
  'line',
  'id',
  'place',
  'memo',
  'speaker',
  'judged',
] as const satisfies MappingKey[];

/** Columns that codings are read from. Where the line is the unit, offsets and ids say nothing more. */
function usedColumns(layout: LongLayout, ofSources: readonly number[]): number[] {
  const { sources, places, start, end, code, coder, text, memo, line, speaker, id, isByLine } = layout;
  const always = [...sources, ...ofSources, code, coder, text, memo];
  return isByLine ? [...always, line, speaker] : [...always, start, end, id, ...places];
}

/** Whether a table has what a long table needs: the columns of a source and of a code. */
export function isLongTable(columns: readonly string[], mapping: Mapping): boolean {
  return sourceColumns(columns, mapping).length > 0 && findColumn(columns, 'code', mapping) >= 0;
}

/** What a long table needs, for an error message. */
export const longTableNeeds: Bilingual = {
  nb: 'kilde (kilde, dokument, intervju, informant …) og kode (kode, merkelapp, tag …)',
  en: `source (${columnPresets.source.slice(0, 4).join(', ')} …) and code (${columnPresets.code.slice(0, 3).join(', ')} …)`,
};
