import { type Code, nameIn } from '../corpus/code.js';
import { codeLabel } from '../figures/codeLabels.js';
import { fewestOfStrong } from '../inference/strongestCell.js';
import type { Finding, Findings } from '../report/finding.js';
import { keyed, measured, type Phrase, type PhrasePart, phrase, sources } from '../report/phrase.js';
import type { Language } from '../shared/language.js';
import { normalQuantile } from '../statistics/normal.js';
import { formatNumber, formatSigned } from '../words/numbers.js';
import { formatLevel } from '../words/statistics.js';
import { termsIn } from '../words/terms.js';
import type { LeaveOneOut } from './leaveOneOut.js';
import type { SpecificationCurve } from './specificationCurve.js';
import { significanceLevel, specificationSummary } from './specificationSummary.js';

/**
 * How robust the pair that was looked into is, for the page of findings: in how many ways of counting and testing it stands, and
 * whether it hangs on one source. These are descriptions: ways of computing are no sample of anything.
 */
export function robustnessFindings(curve: SpecificationCurve, left: LeaveOneOut): Findings {
  const { language } = left.corpus;
  const found: Finding[] =
    left.row === null || left.column === null
      ? [
          {
            key: 'robustness.none',
            sentence: [termsIn(language).nothingMeets],
            n: phrase`${measured('ways', 0, formatNumber(0, language))} ${words[language].ways}`,
            caveat: '',
            verdict: 'lacking',
            null: null,
          },
        ]
      : isSolid(curve)
        ? [...choicesFinding(curve, left.row, left.column), ...sourcesFinding(left, left.row, left.column)]
        : [];
  return { kind: 'findings', question: 'robustness', language, found };
}

/** Whether the pair stands in enough sources to be called strong; what one source says has no robustness. */
function isSolid({ specifications }: SpecificationCurve): boolean {
  const usual = specifications.find((each) => each.usual && each.sources !== null);
  return (usual?.sources ?? 0) >= fewestOfStrong.sources;
}

function choicesFinding(curve: SpecificationCurve, row: Code, column: Code): Finding[] {
  const { language } = curve.corpus;
  const texts = words[language];
  const { above, significant, significantBelow } = specificationSummary(curve);
  // A pair that no test calls clear leaves nothing to be robust.
  if (significant.count + significantBelow.count === 0) return [];
  const less = significantBelow.count > significant.count;
  const number = (key: string, value: number) => measured(key, value, formatNumber(value, language));
  const level = measured('level', significanceLevel, formatLevel(significanceLevel, language));
  const tests = number('tests', above.of);
  const told = less
    ? phrase`${texts.less(level)} ${number('clear', significantBelow.count)} ${termsIn(language).of} ${tests} ${texts.tests}`
    : phrase`${texts.more} ${number('same', above.count)} ${termsIn(language).of} ${tests} ${texts.tests}; ${texts.clear(level)} ${number('clear', significant.count)}`;
  const names = namesOf(row, column, curve.corpus.language);
  return [
    {
      key: `robustness.choices.${row.id}.${column.id}`,
      sentence: phrase`${names} ${told}.`,
      n: phrase`${number('ways', above.of)} ${texts.ways}`,
      caveat: texts.choicesCaveat,
      verdict: 'description',
      null: null,
    },
  ];
}

/** None where the test of the pair bears no leaving out; the notebook says why. */
function sourcesFinding(left: LeaveOneOut, row: Code, column: Code): Finding[] {
  const { language } = left.corpus;
  const texts = words[language];
  const names = namesOf(row, column, language);
  const { z } = left.range;
  if (z === null) return [];
  const turning = left.turning.length + left.carrying.length;
  const range = phrase`${measured('lowest', z.lowest, formatSigned(z.lowest, language, 1))} ${termsIn(language).to} ${measured('highest', z.highest, formatSigned(z.highest, language, 1))}`;
  const outcome: Phrase =
    turning === 0
      ? [texts.stable]
      : phrase`${texts.turns} ${keyed('turning', sources(turning))} ${texts.ofThem}`;
  return [
    {
      key: `robustness.sources.${row.id}.${column.id}`,
      sentence: phrase`${texts.without} ${names} ${texts.ranges} ${range}: ${outcome}.`,
      n: phrase`${sources(left.sources.length, 'source')}`,
      caveat: texts.sourcesCaveat,
      verdict: 'description',
      null: null,
      ...plainOf(row, column, z, language),
    },
  ];
}

/** Where the pair is clear, by itself, whichever source is left out; what only keeps its sign is no sentence to begin a page with. */
function plainOf(
  row: Code,
  column: Code,
  { lowest, highest }: { readonly lowest: number; readonly highest: number },
  language: Language,
): { readonly plain?: string } {
  const clear = normalQuantile(1 - significanceLevel / 2);
  if (lowest < clear && highest > -clear) return {};
  return { plain: words[language].plain(nameIn(row, language), nameIn(column, language), lowest > 0) };
}

function namesOf(row: Code, column: Code, language: Language): string {
  return `**${codeLabel(row, language)}** ${words[language].and} **${codeLabel(column, language)}**`;
}

const words = {
  nb: {
    and: 'og',
    ways: 'måter å regne på',
    more: 'står oftere sammen enn ventet i',
    less: (level: PhrasePart) => phrase`står sjeldnere sammen enn ventet, med p ≤ ${level}, i`,
    tests: 'tester med andre enheter, kodere, underkoder og nullhypoteser',
    clear: (level: PhrasePart) => phrase`med p ≤ ${level} i`,
    choicesCaveat:
      'Alle bruker samme materiale, og er ikke flere bevis; p er ikke justert for at flere par er sett på.',
    without: 'Når hver kilde utelates etter tur, går z for',
    ranges: 'fra',
    stable: 'ingen enkelt kilde snur fortegnet',
    turns: 'fortegnet snur, eller ingenting er igjen, uten',
    ofThem: 'av dem',
    sourcesCaveat: 'To kilder som bærer det sammen, kan skjule hverandre.',
    plain: (row: string, column: string, more: boolean) =>
      `«${row}» og «${column}» står ${more ? 'oftere' : 'sjeldnere'} sammen enn ventet, uansett hvilken kilde som tas bort.`,
  },
  en: {
    and: 'and',
    ways: 'ways to compute',
    more: 'stand together more often than expected in',
    less: (level: PhrasePart) => phrase`stand together less often than expected, with p ≤ ${level}, in`,
    tests: 'tests with other units, coders, subcodes and nulls',
    clear: (level: PhrasePart) => phrase`with p ≤ ${level} in`,
    choicesCaveat:
      'All use the same material, and are no further evidence; p is not adjusted for looking at several pairs.',
    without: 'With each source left out in turn, the z of',
    ranges: 'goes from',
    stable: 'no single source turns the sign',
    turns: 'the sign turns, or nothing is left, without',
    ofThem: 'of them',
    sourcesCaveat: 'Two sources that carry it together can hide each other.',
    plain: (row: string, column: string, more: boolean) =>
      `“${row}” and “${column}” meet ${more ? 'more' : 'less'} often than expected, whichever source is left out.`,
  },
} as const;
