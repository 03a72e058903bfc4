import type { Code } from '../corpus/code.js';
import type { Coder } from '../corpus/source.js';
import { axisLabels, codeLabel } from '../figures/codeLabels.js';
import type { Language } from '../shared/language.js';
import { shielded } from '../shared/shielded.js';
import { measuresText } from '../units/place.labels.js';
import { countPlaces } from '../units/placeCounts.js';
import { label } from '../words/labels.js';
import { formatNumber } from '../words/numbers.js';
import { counted } from '../words/plurals.js';
import type { Cell, CooccurrenceMatrix } from './cooccurrenceMatrix.js';
import { type NotJudged, notJudged } from './matrixRemarks.js';
import { noTestOf } from './noTest.js';
import { noTestText } from './noTest.labels.js';
import { countedLabel } from './unit.labels.js';

/**
 * How a matrix was counted, in one sentence: unit, number of units and sources, coder rule, roll-up; then judgements that nobody
 * made, and where it bears no test, why.
 */
export function describeMatrix(matrix: CooccurrenceMatrix, language: Language): string {
  const { corpus, unit, rollUp, counting } = matrix;
  const texts = words[language];
  const sources = counted(corpus.sources.length, 'source', language);
  const what =
    unit === 'overlap'
      ? overlapsText(matrix, sources, language)
      : texts.units(countedLabel(unit, matrix.examined, language), sources, counting === 'weighted');
  const because = noTestOf(matrix);
  const missing = notJudged(matrix);
  return [
    `${what}; ${texts.coders(coderRuleLabel(matrix.coders, language, corpus.coders))}${rollUp ? texts.rollUp : ''}.`,
    ...(missing === null ? [] : [notJudgedText(missing, language)]),
    ...(because === null ? [] : [noTestText(because, language)]),
  ].join(' ');
}

/** What overlaps are counted by; nothing more than that they are, where all selections are spans of texts. */
function overlapsText({ corpus }: CooccurrenceMatrix, sources: string, language: Language): string {
  const texts = words[language];
  const places = countPlaces(corpus);
  if (places.every(({ kind }) => kind === 'characters')) return texts.overlaps(sources);
  const measures = measuresText(places, language);
  return measures === '' ? texts.sameSelection(sources) : texts.overlapsBy(sources, measures);
}

/** That so many judgements were not made, of so many. */
export function notJudgedText({ judgements, of, inUnits }: NotJudged, language: Language): string {
  const number = (value: number) => formatNumber(value, language);
  const texts = words[language];
  const what = texts.notJudged(number(judgements), number(of), judgements === 1);
  return `${what} ${inUnits ? texts.knownUnits : texts.knownCodes}`;
}

/**
 * The coder rule in words; a named coder by id, or by name where a tool gave an id that says nothing.
 *
 * @param coders of the corpus, where they are at hand
 */
export function coderRuleLabel(rule: string, language: Language, coders: readonly Coder[] = []): string {
  if (!rule.startsWith('coder:')) return label(rule, language);
  const id = rule.slice('coder:'.length);
  return shielded(id.length <= 16 ? id : (coders.find((coder) => coder.id === id)?.name ?? id));
}

/** Two codes of a cell: `Handlingsrom × Mestring`. */
export function pairLabel(
  { row, column }: { readonly row: Code; readonly column: Code },
  language: Language,
): string {
  return `${codeLabel(row, language)} × ${codeLabel(column, language)}`;
}

/** How often two codes meet, with what a sentence needs to say it. */
export interface MeetingLabels {
  readonly pair: string;
  readonly count: string;
  readonly units: string;
  readonly row: string;
  readonly column: string;
}

/**
 * The numbers of a cell as a sentence says them.
 *
 * @param units those that the pair was counted in, which may be fewer than those of the matrix
 */
export function meetingLabels(
  { unit }: CooccurrenceMatrix,
  pair: Pick<Cell, 'row' | 'column' | 'count' | 'rowTotal' | 'columnTotal'>,
  units: number,
  language: Language,
): MeetingLabels {
  const number = (value: number) => formatNumber(value, language);
  return {
    pair: pairLabel(pair, language),
    count: number(pair.count),
    units: countedLabel(unit, units, language),
    row: number(pair.rowTotal),
    column: number(pair.columnTotal),
  };
}

/** Positions of the rows and columns of a matrix that a figure shows. */
interface ShownCodes {
  readonly rows: readonly number[];
  readonly columns: readonly number[];
}

/** The codes of a matrix that a figure shows, as its axes name them. */
export function shownLabels(matrix: CooccurrenceMatrix, shown: ShownCodes, language: Language) {
  const named = (codes: readonly Code[], positions: readonly number[]) =>
    axisLabels(
      positions.map((position) => codes[position]),
      language,
    );
  return { rows: named(matrix.rows, shown.rows), columns: named(matrix.columns, shown.columns) };
}

/** That a figure shows some of the codes of a matrix; empty where it shows all. */
export function cutLabel(matrix: CooccurrenceMatrix, shown: ShownCodes, language: Language): string {
  const number = (value: number) => formatNumber(value, language);
  if (shown.rows.length >= matrix.rows.length && shown.columns.length >= matrix.columns.length) return '';
  return words[language].cut({
    rows: number(shown.rows.length),
    allRows: number(matrix.rows.length),
    columns: number(shown.columns.length),
    allColumns: number(matrix.columns.length),
  });
}

interface Cut {
  readonly rows: string;
  readonly allRows: string;
  readonly columns: string;
  readonly allColumns: string;
}

const words = {
  nb: {
    overlaps: (sources: string) => `Overlapp mellom kodinger i ${sources}`,
    overlapsBy: (sources: string, measures: string) =>
      `Overlapp mellom kodinger i ${sources}, målt i ${measures}`,
    sameSelection: (sources: string) =>
      `Kodinger av samme tekstutdrag i ${sources} (materialet har ingen steder som kan overlappe)`,
    units: (units: string, sources: string, weighted: boolean) =>
      `${units} i ${sources}${weighted ? ', vektet' : ''}`,
    coders: (rule: string) => `kodere: ${rule}`,
    rollUp: '; overordnede koder teller med sine underkoder',
    notJudged: (judgements: string, of: string) =>
      `${judgements} av ${of} vurderinger (en kode i en enhet) er ikke gjort; de teller verken for eller mot.`,
    knownUnits: 'Hver rute gjelder enhetene der begge kodene er vurdert.',
    knownCodes: 'Tallene gjelder koder som en vet står der.',
    cut: ({ rows, allRows, columns, allColumns }: Cut) =>
      `Vist er de mest brukte kodene: ${rows} av ${allRows} rader og ${columns} av ${allColumns} kolonner.`,
  },
  en: {
    overlaps: (sources: string) => `Overlaps between codings in ${sources}`,
    overlapsBy: (sources: string, measures: string) =>
      `Overlaps between codings in ${sources}, measured in ${measures}`,
    sameSelection: (sources: string) =>
      `Codings of the same selection in ${sources} (the material has no places to overlap by)`,
    units: (units: string, sources: string, weighted: boolean) =>
      `${units} in ${sources}${weighted ? ', weighted' : ''}`,
    coders: (rule: string) => `coders: ${rule}`,
    rollUp: '; parent codes count with their descendants',
    notJudged: (judgements: string, of: string, one: boolean) =>
      `${judgements} of ${of} judgements (a code in a unit) ${one ? 'was' : 'were'} not made; ${one ? 'it counts' : 'they count'} neither for nor against.`,
    knownUnits: 'Each cell is about the units in which both codes were judged.',
    knownCodes: 'The numbers are of codes that are known to be there.',
    cut: ({ rows, allRows, columns, allColumns }: Cut) =>
      `Shown are the most used codes: ${rows} of ${allRows} rows and ${columns} of ${allColumns} columns.`,
  },
} as const;
