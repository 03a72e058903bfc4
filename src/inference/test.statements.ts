import type { CooccurrenceMatrix } from '../cooccurrence/cooccurrenceMatrix.js';
import { matrixRemarks } from '../cooccurrence/matrixRemarks.js';
import { noTestOf } from '../cooccurrence/noTest.js';
import { remarkText } from '../cooccurrence/remark.labels.js';
import type { Statement } from '../report/statement.js';
import type { Bilingual, Language } from '../shared/language.js';
import { formatNumber } from '../words/numbers.js';
import { counted } from '../words/plurals.js';
import { formatLevel } from '../words/statistics.js';
import { inSentence, termsIn } from '../words/terms.js';
import type { CellStatus } from './cellStatus.js';
import type { CellTest } from './cellTest.js';
import { breaksOnStreaks, type Streaks } from './streaks.js';
import { streakText } from './streaks.labels.js';
import { describeTest } from './test.labels.js';
import { holds, holdsUpTo, isMore, type TestedCell, testedCells } from './testedCells.js';
import { verdictTexts } from './verdict.statements.js';

/**
 * What the tests say as a whole, a sentence or two each: how many cells were tested and how many hold after adjustment, how they were
 * tested, whether codes run in streaks that the test does not allow for, what was not tested and why, and the remarks on the matrix.
 *
 * @param streaks of the codes of the matrix, as `matrixStreaks` gives them; null where there are no units
 */
export function testStatements(
  matrix: CooccurrenceMatrix,
  tests: readonly CellTest[],
  streaks: Streaks | null,
): Statement[] {
  const { language } = matrix.corpus;
  const texts = words[language];
  const tested = testedCells(matrix, tests);
  const said = [
    ...(tested.length === 0
      ? // Why the whole matrix bears no test is said by the remark on it.
        noTestOf(matrix) === null
        ? [texts.nothing]
        : []
      : [
          holding(tested, tests.length, language),
          ...verdictTexts(tested, language),
          describeTest(matrix, tested[0], language),
        ]),
    ...(tested.length > 0 && streaks?.warning && breaksOnStreaks(tested[0].test)
      ? [`**${termsIn(language).caveat}:** ${streakText(streaks.warning, language)}`]
      : []),
    ...oneSource(tested, language),
    ...notTested(tests, language),
    ...matrixRemarks(matrix).map((remark) => remarkText(remark, language)),
  ];
  return said.map((text) => ({ kind: 'statement', text }));
}

function holding(tested: readonly TestedCell[], all: number, language: Language): string {
  const texts = words[language];
  const number = (value: number) => formatNumber(value, language);
  const found = tested.filter(holds);
  const more = found.filter(isMore).length;
  const ofAll = texts.tested(number(tested.length), number(all));
  if (found.length === 0) return `${ofAll} ${texts.noneHolds}`;
  return `${ofAll} ${texts.hold(found.length, number(more), number(found.length - more))}`;
}

function oneSource(tested: readonly TestedCell[], language: Language): string[] {
  const count = tested.filter(({ informativeSources }) => informativeSources === 1).length;
  return count === 0 ? [] : [words[language].oneSource(count, formatNumber(count, language))];
}

/** The cells without a test, by reason, the commonest first. */
function notTested(tests: readonly CellTest[], language: Language): string[] {
  const counts = new Map<keyof typeof reasons, number>();
  for (const { status } of tests) {
    if (status !== 'tested') counts.set(status, (counts.get(status) ?? 0) + 1);
  }
  if (counts.size === 0) return [];
  const parts = [...counts]
    .sort(([, a], [, b]) => b - a)
    .map(([status, count]) =>
      counts.size === 1
        ? reasons[status][language]
        : `${formatNumber(count, language)} ${reasons[status][language]}`,
    );
  const total = [...counts.values()].reduce((sum, count) => sum + count, 0);
  return [
    words[language].notTested({
      cells: counted(total, 'cell', language),
      reasons: parts.join('; '),
      one: total === 1,
    }),
  ];
}

const reasons: Readonly<Record<Exclude<CellStatus, 'tested'>, Bilingual>> = {
  'same code': { nb: 'med en kode og den selv', en: 'with a code and itself' },
  nested: { nb: 'der den ene koden ligger under den andre', en: 'where one code lies below the other' },
  'no units': { nb: 'uten enheter å telle i', en: 'without units to count in' },
  'never used': { nb: 'med en kode som ikke er brukt', en: 'with a code that is in no unit' },
  'in every unit': { nb: 'med en kode som er i alle enheter', en: 'with a code that is in every unit' },
  'no shared source': {
    nb: 'der kodene aldri finnes i samme kilde',
    en: 'where the codes are never in the same source',
  },
  'single units': {
    nb: 'der hver kilde med begge kodene er én enkelt enhet',
    en: 'where every source with both codes is a single unit',
  },
  'not free to vary': {
    nb: 'der en av kodene er i alle enheter i hver kilde som har begge',
    en: 'where one of the codes is in all units of each source that has both',
  },
  'unknown units': {
    nb: 'der testen krever at begge kodene er vurdert i alle enheter',
    en: 'where the test needs both codes to be judged in every unit',
  },
  'one arrangement': {
    nb: 'der nullhypotesen bare gir ett mulig tall',
    en: 'where the null leaves only one possible count',
  },
  'no exchanges': {
    nb: 'der ingen to passasjer nær hverandre sier noe om paret',
    en: 'where no two passages near one another tell of the pair',
  },
  'few exchanges': {
    nb: 'med koder som ved en tilfeldighet ville møttes på under to passasjer (mer materiale med begge ville hjelpe)',
    en: 'with codes that by chance would meet on fewer than two passages (more material with both would help)',
  },
  'few clusters': {
    nb: 'som hviler på for få kilder (flere kilder der begge kodene er brukt, ville hjelpe)',
    en: 'that rest on too few sources (more sources with both codes would help)',
  },
  'not identified': {
    nb: 'som følger av andre par som klart henger sammen',
    en: 'that follow from other pairs that are clearly associated',
  },
  'small table': {
    nb: 'i en tabell med under seks par av koder',
    en: 'in a table of fewer than six pairs of codes',
  },
  'one tree': {
    nb: 'der den ene koden ligger under den andre i kodetreet',
    en: 'where one code lies below the other in the code tree',
  },
  'two levels': {
    nb: 'med koder på hvert sitt nivå i kodetreet',
    en: 'with codes at different levels of the code tree',
  },
};

interface NotTested {
  readonly cells: string;
  readonly reasons: string;
  readonly one: boolean;
}

const words = {
  nb: {
    nothing: 'Ingen rute kunne testes, så det er ingen p og ingen oddsforhold.',
    tested: (tested: string, all: string) => `**${tested}** av ${all} ruter er testet.`,
    noneHolds: `Ingen av dem står seg etter justering (${inSentence('adjustedP', 'nb')} høyst ${formatLevel(holdsUpTo, 'nb')}); det betyr ikke at kodene er uavhengige.`,
    hold: (all: number, more: string, less: string) =>
      `**${formatNumber(all, 'nb')}** står seg etter justering (${inSentence('adjustedP', 'nb')} høyst ${formatLevel(holdsUpTo, 'nb')}): ${more} oftere enn ventet og ${less} sjeldnere.`,
    oneSource: (count: number, shown: string) =>
      `For ${shown} av de testede rutene sier bare én kilde noe; ${count === 1 ? 'resultatet gjelder' : 'resultatene gjelder'} den og ingen andre.`,
    notTested: ({ cells, reasons }: NotTested) => `${cells} er ikke testet: ${reasons}.`,
  },
  en: {
    nothing: 'No cell could be tested, so there is no p and no odds ratio.',
    tested: (tested: string, all: string) => `**${tested}** of ${all} cells were tested.`,
    noneHolds: `None of them holds after adjustment (${inSentence('adjustedP', 'en')} at most ${formatLevel(holdsUpTo, 'en')}); that does not mean that the codes are independent.`,
    hold: (all: number, more: string, less: string) =>
      `**${formatNumber(all, 'en')}** ${all === 1 ? 'holds' : 'hold'} after adjustment (${inSentence('adjustedP', 'en')} at most ${formatLevel(holdsUpTo, 'en')}): ${more} more often than expected and ${less} less often.`,
    oneSource: (count: number, shown: string) =>
      `For ${shown} of the tested cells only one source is informative; ${count === 1 ? 'the result holds' : 'the results hold'} for that source and for no other.`,
    notTested: ({ cells, reasons, one }: NotTested) =>
      `${cells} ${one ? 'was' : 'were'} not tested: ${reasons}.`,
  },
} as const;
