import type { CooccurrenceMatrix } from '../cooccurrence/cooccurrenceMatrix.js';
import { coderRuleLabel, describeMatrix } from '../cooccurrence/matrix.labels.js';
import type { ReportTable, TableValue } from '../report/reportTable.js';
import type { Language } from '../shared/language.js';
import { kindsText } from '../units/place.labels.js';
import { groupLabel } from '../words/labels.js';
import { listed } from '../words/lists.js';
import { formatNumber, formatPercent } from '../words/numbers.js';
import { counted } from '../words/plurals.js';
import { termsIn } from '../words/terms.js';
import { type ExchangeFacts, type Facts, type FactsOptions, factsOf } from './facts.js';

/**
 * What a matrix was counted from, a row for each fact: units and how densely they are coded, sources, coders, whether places
 * are known, and what the exchange test has to go by.
 *
 * @example show(tests.factsTable(coOccurrence(corpus)))
 */
export function factsTable(matrix: CooccurrenceMatrix, options: FactsOptions = {}): ReportTable {
  const { language } = matrix.corpus;
  const terms = termsIn(language);
  return {
    kind: 'table',
    language,
    name: 'what-was-counted',
    columns: [
      { key: 'what', label: terms.what },
      { key: 'value', label: terms.value },
    ],
    rows: lines(factsOf(matrix, options), language).map(([what, value]) => ({ what, value })),
    caption: `${describeMatrix(matrix, language)} ${words[language].caption}`,
  };
}

type Line = readonly [what: string, value: TableValue];

function lines(facts: Facts, language: Language): Line[] {
  const [terms, texts] = [termsIn(language), words[language]];
  const decimal = (value: number | null) => (value === null ? null : formatNumber(value, language, 2));
  return [
    [texts.units, facts.units],
    [texts.withoutCodes, facts.withoutCodes === null ? null : formatPercent(facts.withoutCodes, language, 1)],
    [texts.codesPerUnit, decimal(facts.codesPerUnit)],
    [texts.codesPerCodedUnit, decimal(facts.codesPerCodedUnit)],
    [terms.sources, facts.sources],
    [terms.coders, whoCount(facts, language)],
    [texts.places, facts.placesKnown === null ? null : texts.known[facts.placesKnown ? 'yes' : 'no']],
    ...placeLines(facts, language),
    ...exchangeLines(facts, language),
  ];
}

/** By which kinds of place selections are known, where they are no spans of texts. */
function placeLines({ kindsOfPlace }: Facts, language: Language): Line[] {
  if (kindsOfPlace.every(({ kind }) => kind === 'characters')) return [];
  return [[words[language].lie, kindsText(kindsOfPlace, language)]];
}

function exchangeLines({ exchange, placesKnown }: Facts, language: Language): Line[] {
  const texts = words[language];
  if (exchange === null) {
    return [
      [termsIn(language).passages, null],
      [texts.exchanges, null],
    ];
  }
  const { passages, kinds, exchanges, reach, clusters } = exchange;
  const anyTwo =
    placesKnown === null ? texts.anyTwoSources : placesKnown ? texts.anyTwo : texts.anyTwoUnknown;
  const apart = Number.isFinite(reach) ? texts.apart(formatNumber(reach, language)) : anyTwo;
  return [
    [termsIn(language).passages, passages],
    ...(kinds > 1 ? [[texts.kinds, kinds] as const] : []),
    [`${texts.exchanges} (${apart})`, exchanges],
    [texts.clusters, clustersText(clusters, language)],
  ];
}

/** `100 kilder`, `12 kontorer`, `31 blokker av passasjer` */
function clustersText({ kind, count }: ExchangeFacts['clusters'], language: Language): string {
  const texts = words[language];
  const number = formatNumber(count, language);
  if (kind === 'sources') return counted(count, 'source', language);
  return kind === 'blocks'
    ? texts.blocks(number, count === 1)
    : texts.groups(number, groupLabel(kind, language));
}

/** `2 (K1 og K2), minst én koder` */
function whoCount({ whoCount: ids, coders }: Facts, language: Language): string {
  const most = 5;
  const texts = words[language];
  const names =
    ids.length <= most
      ? listed(ids, language)
      : `${ids.slice(0, most).join(', ')} ${texts.more(formatNumber(ids.length - most, language))}`;
  const all = formatNumber(ids.length, language);
  return `${names === '' ? all : `${all} (${names})`}; ${texts.rule} ${coderRuleLabel(coders, language)}`;
}

const words = {
  nb: {
    units: 'Enheter',
    withoutCodes: 'Enheter uten noen av kodene',
    codesPerUnit: 'Koder per enhet',
    codesPerCodedUnit: 'Koder per enhet som har noen',
    places: 'Rekkefølgen i kildene',
    lie: 'Hvor tekstutdragene ligger',
    known: { yes: 'kjent', no: 'ikke kjent' },
    kinds: 'Slag av passasjer (koder byttes bare innenfor samme slag)',
    groups: (count: string, by: string) => `${count} grupper av kilder etter ${by}`,
    exchanges: 'Bytter: par av passasjer som kan bytte koder',
    apart: (reach: string) => `høyst ${reach} passasjer fra hverandre`,
    anyTwo: 'hvilke som helst to i en kilde',
    anyTwoUnknown: 'hvilke som helst to i en kilde, fordi rekkefølgen ikke er kjent',
    anyTwoSources: 'hvilke som helst to, fordi en kilde er én passasje',
    clusters: 'Usikkerheten er regnet mellom',
    blocks: (count: string, one: boolean) => `${count} ${one ? 'blokk' : 'blokker'} av passasjer`,
    more: (count: string) => `og ${count} til`,
    rule: 'regel:',
    caption:
      'Kodene er alle i de to familiene, også de som ikke vises i matrisen. En passasje er en rekke naboenheter med nøyaktig de samme kodingene; enheter uten noen av kodene betyr ingenting for byttene. En strek er noe som ikke finnes for denne enheten. Bare byttene forteller om koder hører sammen: er de få, blir intervallene brede, uansett hvor mange enheter det er.',
  },
  en: {
    units: 'Units',
    withoutCodes: 'Units without any of the codes',
    codesPerUnit: 'Codes a unit',
    codesPerCodedUnit: 'Codes a unit that has any',
    places: 'Order within sources',
    lie: 'Where selections lie',
    known: { yes: 'known', no: 'not known' },
    kinds: 'Kinds of passage (codes are exchanged only within a kind)',
    groups: (count: string, by: string) => `${count} groups of sources by ${by}`,
    exchanges: 'Exchanges: pairs of passages that can exchange codes',
    apart: (reach: string) => `at most ${reach} passages apart`,
    anyTwo: 'any two of a source',
    anyTwoUnknown: 'any two of a source, as the order is not known',
    anyTwoSources: 'any two, as a source is one passage',
    clusters: 'Uncertainty is computed between',
    blocks: (count: string, one: boolean) => `${count} ${one ? 'block' : 'blocks'} of passages`,
    more: (count: string) => `and ${count} more`,
    rule: 'rule:',
    caption:
      'The codes are all of the two families, also those that the matrix does not show. A passage is a run of neighbouring units that bear the very same codings; units with none of the codes mean nothing to the exchanges. A dash is what does not exist for this unit. Only the exchanges tell whether codes go together: where they are few, intervals are wide, however many units there are.',
  },
} as const;
