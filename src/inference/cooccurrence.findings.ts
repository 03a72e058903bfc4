import type { CooccurrenceMatrix } from '../cooccurrence/cooccurrenceMatrix.js';
import { countedLabel } from '../cooccurrence/unit.labels.js';
import { type Code, nameIn } from '../corpus/code.js';
import type { Finding, Findings } from '../report/finding.js';
import { keyed, measured, type Phrase, type PhrasePart, phrase, sources } from '../report/phrase.js';
import type { Language } from '../shared/language.js';
import { pageAlpha } from '../shared/pageAlpha.js';
import { beyondChance } from '../statistics/beyondChance.js';
import { formatNumber, formatPercent } from '../words/numbers.js';
import { isPlain } from '../words/plainSentence.js';
import { counted } from '../words/plurals.js';
import { adjustedPEquals, formatLevel, formatOdds } from '../words/statistics.js';
import { inSentence, termsIn } from '../words/terms.js';
import { type CellChangeOptions, type Change, cellChanges } from './cellChange.js';
import type { CellTest, CellTestOptions } from './cellTest.js';
import { changePhrase } from './change.statements.js';
import { type FrequentPair, type FrequentPairs, frequentPairs } from './frequentPairs.js';
import { halfShown } from './halfShown.js';
import { type Apart, pairsApart } from './pairsApart.js';
import { fewestOfStrong } from './strongestCell.js';
import { testLabel } from './test.labels.js';
import { isMore, isTested, type TestedCell, testedCells } from './testedCells.js';
import { verdictOf } from './verdict.js';

export interface CooccurrenceFindingsOptions extends CellChangeOptions {
  /** Whether it is told what would change each finding, which takes a few seconds; default true. */
  readonly change?: boolean;
  /** The cells that were declared beforehand, also where none of them is shown or can be tested. */
  readonly declared?: CellTestOptions['declared'];
}

/**
 * Which codes go together, one finding a pair: the pairs that hold at the share of this family of the error of the whole page
 * (`pageAlpha`), then those with an adjusted p of at most .05. Where nothing is tested, or rows and columns are no
 * families of their own, the pairs that stand together most, as counts.
 *
 * Only the exchange test is confirmatory, as the others call too much significant in some material; where pairs were declared
 * beforehand, only these are; and where offices are told and are too few to spread errors over, none is.
 *
 * @param tests of `matrixTests`, of the same matrix
 * @example show(cooccurrence.findings(matrix, matrixTests(matrix)))
 */
export function cooccurrenceFindings(
  matrix: CooccurrenceMatrix,
  tests: readonly CellTest[],
  { change = true, declared: declaration, ...options }: CooccurrenceFindingsOptions = {},
): Findings {
  const { language } = matrix.corpus;
  const alpha = pageAlpha('cooccurrence');
  const tested = testedCells(matrix, tests);
  const declared = declaration !== undefined || tests.some((cell) => cell.declared !== null);
  const isConfirmatory = (cell: TestedCell) =>
    cell.test === 'exchange' &&
    beyondChance(cell.adjusted, alpha) &&
    (!declared || cell.declared !== null) &&
    !cell.notes.includes('few places');
  const shown = tested.filter(({ adjusted }) => beyondChance(adjusted));
  const confirmed = shown.filter(isConfirmatory);
  const apart = pairsApart(matrix, shown);
  const changes = change ? cellChanges(matrix, tests.filter(isTested), confirmed, alpha, options) : new Map();
  const others = shown.filter((cell) => !confirmed.includes(cell));
  return {
    kind: 'findings',
    question: 'cooccurrence',
    language,
    found: [
      ...confirmed.map((cell) => pairFinding(matrix, cell, apart(cell), changes.get(cell))),
      ...others.map((cell) => pairFinding(matrix, cell, apart(cell), null)),
      ...(tested.length > 0 && shown.length === 0 ? [nothingFinding(matrix, tested)] : []),
      ...(tested.length === 0 || matrix.isSquare ? frequentFindings(matrix) : []),
    ],
  };
}

/** @param change null for a pair that is not confirmatory; undefined where it was not asked for */
function pairFinding(
  matrix: CooccurrenceMatrix,
  cell: TestedCell,
  apart: Apart,
  change: Change | null | undefined,
): Finding {
  const { language } = matrix.corpus;
  const texts = words[language];
  const more = isMore(cell);
  const verdict = change === null ? 'exploratory' : 'confirmatory';
  const [row, column] = namesOf(cell, language);
  const changed = change == null ? undefined : changePhrase(change, language);
  const odds = oddsPhrase(cell, language);
  const p = measured('adjusted', cell.adjusted, adjustedPEquals(cell.adjusted, language));
  const little = verdictOf(cell).endsWith('but little') ? texts.little : '';
  return {
    key: `cooccurrence.${cell.row.id}.${cell.column.id}`,
    verdict,
    null: 'independence',
    sentence: phrase`${texts.pair(row, column, more)} ${texts.independent[matrix.stratum]}${little}: ${odds === null ? [] : phrase`${odds}, `}${p}.${predictionPhrase(cell, language)}`,
    n:
      cell.count === 0
        ? [measured('units', cell.units, countedLabel(matrix.unit, cell.units, language))]
        : phrase`${unitsPhrase(matrix, 'both', cell.count, language)}${inSources(matrix, apart.together, language)} ${texts.both}`,
    caveat: [...(change === null ? [notConfirmatory(cell, language)] : []), ...caveats(cell, language)].join(
      ' ',
    ),
    against: againstPhrase(matrix, cell, apart),
    ...(changed === undefined ? {} : { change: changed }),
    plain: firstPlain(texts.plain(row, column, more), texts.plainer(row, column, more)),
    fold: {
      kind: `cooccurrence ${verdict} ${more ? 'more' : 'less'}`,
      short: phrase`**${row}** ${texts.and} **${column}**${odds === null ? [] : phrase` (${odds})`}`,
    },
  };
}

/** The first that may open a page; names may make the shorter one the harder one. */
function firstPlain(...wordings: readonly [string, ...string[]]): string {
  return wordings.find((said) => isPlain(said, new Set())) ?? wordings[0];
}

function namesOf({ row, column }: { readonly row: Code; readonly column: Code }, language: Language) {
  return [nameIn(row, language), nameIn(column, language)] as const;
}

/** `oddsforhold 3,21 (1,80 til 5,72)`; null where there is none. */
function oddsPhrase({ oddsRatio }: TestedCell, language: Language): Phrase | null {
  const { estimate, lower, upper } = oddsRatio;
  if (estimate === null) return null;
  const odds = (key: string, value: number) => measured(key, value, formatOdds(value, language));
  const interval =
    lower === null || upper === null
      ? []
      : phrase` (${odds('lower', lower)} ${termsIn(language).to} ${odds('upper', upper)})`;
  return phrase`${inSentence('oddsRatio', language)} ${odds('oddsRatio', estimate)}${interval}`;
}

/** Where a new source would lie, where sources are seen to differ. */
function predictionPhrase({ prediction, clusters }: TestedCell, language: Language): Phrase {
  if (prediction === null) return [];
  const texts = words[language];
  const odds = (key: string, value: number) => measured(key, value, formatOdds(value, language));
  const between = phrase`${odds('predictedLower', prediction.lower)} ${termsIn(language).to} ${odds('predictedUpper', prediction.upper)}`;
  return texts.prediction(between, clusters === null || clusters.kind === 'sources');
}

/** A number of units. */
function unitsPhrase(
  { unit, counting, stratum }: CooccurrenceMatrix,
  key: string,
  count: number,
  language: Language,
): Phrase {
  const texts = words[language];
  if (stratum === 'corpus' && unit === 'source') return phrase`${keyed(key, sources(count, 'source'))}`;
  const label =
    counting === 'weighted'
      ? texts.weighted(formatNumber(count, language))
      : countedLabel(unit, count, language);
  return [measured(key, count, label)];
}

function inSources({ unit }: CooccurrenceMatrix, count: number, language: Language): Phrase {
  return unit === 'source' ? [] : phrase` ${words[language].in} ${sources(count, 'source')}`;
}

/** What speaks against it: one code without the other, and sources that use both and never together; or the units with both. */
function againstPhrase(matrix: CooccurrenceMatrix, cell: TestedCell, apart: Apart): Phrase {
  const { language } = matrix.corpus;
  const texts = words[language];
  const [row, column] = namesOf(cell, language);
  if (!isMore(cell)) {
    if (cell.count === 0) return [texts.neverBoth];
    const units = unitsPhrase(matrix, 'against', cell.count, language);
    return texts.stillBoth(phrase`${units}${inSources(matrix, apart.together, language)}`);
  }
  const one = unitsPhrase(matrix, 'onlyRow', cell.rowTotal - cell.count, language);
  const other = unitsPhrase(matrix, 'onlyColumn', cell.columnTotal - cell.count, language);
  const never =
    apart.never === null ? [] : texts.never([keyed('neverTogether', sources(apart.never, 'source'))]);
  return phrase`${texts.alone(one, row)}; ${texts.alone(other, column)}${never}.`;
}

/** Why a pair with a small p is not confirmatory. */
function notConfirmatory({ test, adjusted, notes }: TestedCell, language: Language): string {
  const texts = words[language];
  const alpha = pageAlpha('cooccurrence');
  if (!beyondChance(adjusted, alpha)) return texts.aboveLevel(formatLevel(alpha, language));
  if (test !== 'exchange') return texts.otherTest(testLabel(test, language));
  return notes.includes('few places') ? texts.fewPlaces : texts.notDeclared;
}

function caveats({ notes }: TestedCell, language: Language): string[] {
  const texts = words[language];
  return [texts.noCause, ...(notes.includes('these sources') ? [texts.theseSources] : [])];
}

function nothingFinding(
  { corpus, unit, stratum }: CooccurrenceMatrix,
  tested: readonly TestedCell[],
): Finding {
  const { language } = corpus;
  const texts = words[language];
  const half = halfShown(tested);
  const shown =
    half === null
      ? []
      : half.more === null
        ? texts.wouldShowNone(measured('power', half.power, formatPercent(half.power, language)))
        : texts.wouldShow(
            [measured('wouldShow', half.more, formatOdds(half.more, language))],
            measured('power', half.power, formatPercent(half.power, language)),
          );
  return {
    key: 'cooccurrence.nothing',
    verdict: 'nothing',
    null: 'independence',
    sentence: phrase`${(tested.length === 1 ? texts.noneOfOne : texts.none)([measured('pairs', tested.length, formatNumber(tested.length, language))])} ${texts.independent[stratum]}.${shown}`,
    n: phrase`${unit === 'source' ? [] : phrase`${measured('units', tested[0].units, countedLabel(unit, tested[0].units, language))}, `}${sources(corpus.sources.length, 'source')}`,
    caveat: texts.notAlike,
    plain: texts.plainNone,
  };
}

function frequentFindings(matrix: CooccurrenceMatrix): Finding[] {
  const { language, codes, sources: all } = matrix.corpus;
  const texts = words[language];
  const found = frequentPairs(matrix);
  const { pairs, met } = found;
  if (pairs.length > 0) return pairs.map((pair) => frequentFinding(matrix, found, pair));
  return [
    {
      key: 'cooccurrence.lacking',
      verdict: 'lacking',
      null: null,
      sentence: [met === 0 ? texts.noPairs : texts.onceOnly],
      n: phrase`${measured('codes', codes.length, counted(codes.length, 'code', language))}, ${sources(all.length, 'source')}`,
      caveat: '',
    },
  ];
}

function frequentFinding(
  matrix: CooccurrenceMatrix,
  { nested, pairs }: FrequentPairs,
  pair: FrequentPair,
): Finding {
  const { language } = matrix.corpus;
  const texts = words[language];
  const [row, column] = namesOf(pair, language);
  const units = unitsPhrase(matrix, 'both', pair.count, language);
  const first = pairs.every((other) => other === pair || other.count < pair.count);
  return {
    key: `cooccurrence.frequent.${pair.row.id}.${pair.column.id}`,
    verdict: 'description',
    null: null,
    sentence: phrase`${texts.frequent(row, column, first)}: ${units}${inSources(matrix, pair.sources, language)}.`,
    n: phrase`${sources(matrix.corpus.sources.length, 'source')} ${texts.inAll}`,
    caveat: nested > 0 ? texts.tree(counted(nested, 'pair', language)) : texts.counted,
    ...(first || pair.count >= fewestOfStrong.count
      ? { plain: texts.plainFrequent(row, column, first) }
      : {}),
  };
}

const words = {
  nb: {
    pair: (row: string, column: string, more: boolean) =>
      `**${row}** og **${column}** står ${more ? 'oftere' : 'sjeldnere'} sammen enn om kodene var fordelt uavhengig`,
    independent: { source: 'innen hver kilde', corpus: 'på kildene' },
    little: ', men forskjellen er liten i praksis',
    and: 'og',

    in: 'i',

    prediction: (between: Phrase, ofSources: boolean) =>
      phrase` ${ofSources ? 'Kildene' : 'Stedene'} er ulike: ${ofSources ? 'i en ny kilde' : 'på et nytt sted'} ventes ${between}.`,
    weighted: (count: string) => `${count} par (vektet telling)`,
    both: 'med begge kodene',
    stillBoth: (units: Phrase) => phrase`begge likevel: ${units}.`,
    neverBoth: 'ingen, begge står aldri sammen.',
    alone: (units: Phrase, name: string) => phrase`**${name}** alene: ${units}`,
    never: (count: Phrase) => phrase`; begge, men aldri sammen: ${count}`,
    noCause: 'Samforekomst har ingen retning, og er ikke årsak.',
    theseSources: 'Det gjelder disse kildene, ikke andre som ligner.',
    aboveLevel: (level: string) => `Står seg ikke på nivået som gjelder for hele siden (${level}).`,
    fewPlaces: 'Kildene er fra for få kontorer til at det kan stå seg.',
    notDeclared: 'Paret var ikke meldt inn på forhånd.',
    otherTest: (test: string) => `${test} finner i noen materialer for mye.`,
    noneOfOne: (tested: Phrase) =>
      phrase`Bare ${tested} par av koder kunne testes, og det står ikke klart oftere eller sjeldnere sammen enn om de var fordelt uavhengig`,
    none: (tested: Phrase) =>
      phrase`Ingen av ${tested} par av koder står klart oftere eller sjeldnere sammen enn om de var fordelt uavhengig`,
    wouldShow: (odds: Phrase, power: PhrasePart) =>
      phrase` For halvparten av dem ville et oddsforhold på ${odds} eller mer vist seg med ${power} sannsynlighet.`,
    wouldShowNone: (power: PhrasePart) =>
      phrase` For de fleste er materialet for lite til å vise noe med ${power} sannsynlighet.`,
    notAlike: 'At noe ikke kan skilles fra tilfeldigheter, viser ikke at kodene er uten sammenheng.',
    noPairs: 'Ingen to koder står sammen i dette materialet.',
    onceOnly: 'Ingen to koder står sammen mer enn én gang i dette materialet.',
    frequent: (row: string, column: string, first: boolean) =>
      first
        ? `**${row}** og **${column}** er det paret av koder som står oftest sammen`
        : `Blant parene som står oftest sammen, er **${row}** og **${column}**`,
    inAll: 'i alt',
    counted: 'Antallet er talt, ikke testet: mye brukte koder møtes ofte.',
    tree: (pairs: string) => `Talt, ikke testet. Utelatt: ${pairs} av kode og underkode.`,
    plain: (row: string, column: string, more: boolean) =>
      `Der «${row}» nevnes, nevnes «${column}» ${more ? 'oftere' : 'sjeldnere'} enn ellers.`,
    plainer: (row: string, column: string, more: boolean) =>
      `Der det er tale om «${row}», er det ${more ? 'oftere' : 'sjeldnere'} tale om «${column}» enn ellers.`,
    plainNone: 'Ingen av kodene skiller seg klart ut ved å stå ofte sammen.',
    plainFrequent: (row: string, column: string, first: boolean) =>
      first
        ? `«${row}» og «${column}» er de to som oftest nevnes sammen.`
        : `«${row}» og «${column}» nevnes ofte sammen.`,
  },
  en: {
    pair: (row: string, column: string, more: boolean) =>
      `**${row}** and **${column}** stand together ${more ? 'more' : 'less'} often than if the codes were placed independently`,
    independent: { source: 'inside each source', corpus: 'over the sources' },
    little: ', but the difference is small in practice',
    and: 'and',

    in: 'in',

    prediction: (between: Phrase, ofSources: boolean) =>
      phrase` ${ofSources ? 'Sources' : 'Places'} differ: in a new ${ofSources ? 'source' : 'place'} ${between} is expected.`,
    weighted: (count: string) => `${count} pairs (weighted counting)`,
    both: 'with both codes',
    stillBoth: (units: Phrase) => phrase`both nonetheless: ${units}.`,
    neverBoth: 'none, as the two never meet.',
    alone: (units: Phrase, name: string) => phrase`**${name}** alone: ${units}`,
    never: (count: Phrase) => phrase`; both, but never together: ${count}`,
    noCause: 'Co-occurrence has no direction, and is not cause.',
    theseSources: 'It is valid for these sources, not for others like them.',
    aboveLevel: (level: string) => `Does not hold at the level for the whole page (${level}).`,
    fewPlaces: 'The sources come from too few offices for it to hold.',
    notDeclared: 'The pair was not declared beforehand.',
    otherTest: (test: string) => `The ${test} finds too much in some material.`,
    noneOfOne: (tested: Phrase) =>
      phrase`Only ${tested} pair of codes could be tested, and it does not stand together clearly more or less often than if they were placed independently`,
    none: (tested: Phrase) =>
      phrase`None of ${tested} pairs of codes stands together clearly more or less often than if they were placed independently`,
    wouldShow: (odds: Phrase, power: PhrasePart) =>
      phrase` In half of them an odds ratio of ${odds} or more would show with ${power} probability.`,
    wouldShowNone: (power: PhrasePart) =>
      phrase` For most of them there is too little material to show anything with ${power} probability.`,
    notAlike: 'What cannot be told from chance is not shown to be unrelated.',
    noPairs: 'No two codes stand together in this material.',
    onceOnly: 'No two codes stand together more than once in this material.',
    frequent: (row: string, column: string, first: boolean) =>
      first
        ? `**${row}** and **${column}** are the pair of codes that stands together most often`
        : `Among the pairs that stand together most often are **${row}** and **${column}**`,
    inAll: 'in all',
    counted: 'A count, not a test: codes that are used much meet often.',
    tree: (pairs: string) => `A count, not a test. Left out: ${pairs} of a code and its subcode.`,
    plain: (row: string, column: string, more: boolean) =>
      `Where “${row}” comes up, “${column}” comes up ${more ? 'more' : 'less'} often than elsewhere.`,
    plainer: (row: string, column: string, more: boolean) =>
      `Where there is talk of “${row}”, there is ${more ? 'more' : 'less'} often talk of “${column}” as well.`,
    plainNone: 'None of the codes clearly stands out by coming up together.',
    plainFrequent: (row: string, column: string, first: boolean) =>
      first
        ? `“${row}” and “${column}” are the two that most often come up together.`
        : `“${row}” and “${column}” often come up together.`,
  },
} as const;
