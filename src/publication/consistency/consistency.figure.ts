import type { Corpus } from '../../corpus/corpus.js';
import type { Release } from '../../disclosure/release.js';
import { balanceScale } from '../../figures/balanceScale.js';
import type { Figure } from '../../figures/figure.js';
import { sentenceFigure } from '../../figures/sentenceFigure.js';
import type { TableValue } from '../../report/reportTable.js';
import type { Language } from '../../shared/language.js';
import { formatNumber, formatSigned } from '../../words/numbers.js';
import { counted } from '../../words/plurals.js';
import { termsIn } from '../../words/terms.js';
import { extremePairs, pairGridFigure, type ReleasedPair } from '../pairGrid.js';
import type { ReleasedTable } from '../publicTable.js';

/**
 * The balance of every pair, and beside it what may be told of contradiction: drawn from the table as it is published.
 *
 * @param leastSources of fewer than these a balance is drawn in grey letters on white
 */
export function consistencyCountsFigure(
  corpus: Corpus,
  table: ReleasedTable,
  release: Release,
  leastSources: number,
): Figure {
  const { language } = table;
  const texts = words[language];
  const { heading } = texts;
  const name = 'consistency';
  if (!table.columns.some(({ key }) => key === 'column') || table.rows.length === 0)
    return sentenceFigure(corpus, { name, heading, sentence: texts.needsBoth }, language);
  const least = counted(leastSources, 'source', language);
  const { highest, lowest } = extremePairs(table, 'balance', (value) => formatSigned(value, language, 1));
  return pairGridFigure(corpus, table, release, {
    name,
    heading,
    caption: texts.caption(least, release.policy.cross === 'mark'),
    alternative: `${heading}. ${texts.highest}: ${highest}. ${texts.lowest}: ${lowest}.`,
    shown: 'balance',
    text: (value, { sources, verdict }) =>
      `<b>${formatSigned(value, language, 1)}</b> ${verdict ?? ''}<br>n = ${typeof sources === 'number' ? formatNumber(sources, language) : sources}`,
    withheldText: (pair) => withheldText(pair, language),
    nobody: ({ sources }) => sources === 0,
    weak: ({ sources }) => typeof sources === 'number' && sources < leastSources,
    scale: balanceScale(language),
    legend: { withheld: termsIn(language).withheld, nobody: texts.nobody, weak: texts.weak(least) },
  });
}

/** Of a withheld balance what is shown of it: `+6 −×`, and n; only the sign where nothing is. */
function withheldText(pair: ReleasedPair, language: Language): string {
  const { balance, sources, promotes, hinders } = pair;
  const told = (value: TableValue) =>
    typeof value === 'number' ? formatNumber(value, language) : String(value);
  const sides =
    typeof promotes === 'number' || typeof hinders === 'number'
      ? `+${told(promotes)} −${told(hinders)}`
      : `<b>${balance}</b>`;
  return typeof sources === 'number' ? `${sides}<br>n = ${told(sources)}` : sides;
}

const words = {
  nb: {
    heading: 'Fremmer eller hemmer, etter hva som kan vises',
    highest: 'Lengst mot fremmer',
    lowest: 'Lengst mot hemmer',
    nobody: 'ingen gir retning',
    weak: (least: string) => `færre enn ${least}`,
    needsBoth: 'Figuren krever både betingelser og indikatorer.',
    caption: (least: string, isMark: boolean) =>
      `Tallet er middelet av kildenes balanse, fra +1 (alle sier fremmer) til −1 (alle sier hemmer); n er intervjuer, dokumenter og andre kilder som gir en retning. Grått er holdt tilbake, fordi minst én av sidene er det${isMark ? '' : ', enten den er liten eller ikke'}: det er verken null eller svakt belegg; der står det som kan vises, + kilder som sier fremmer og − kilder som sier hemmer. Svakt belegg, færre enn ${least}, er grå tall på hvitt; en hvit null er at ingen gir en retning. Tegnet etter balansen er om grupper av kilder er enige (↑, ↓; i parentes der minst én gruppe sier det motsatte), motsier hverandre (↑↓), ingen av delene (–), eller om det er holdt tilbake (×, ·). Figuren er tegnet av tabellen «consistency».`,
  },
  en: {
    heading: 'Promotes or hinders, as far as it may be shown',
    highest: 'Furthest towards promotes',
    lowest: 'Furthest towards hinders',
    nobody: 'nobody gives a direction',
    weak: (least: string) => `fewer than ${least}`,
    needsBoth: 'The figure needs both conditions and indicators.',
    caption: (least: string, isMark: boolean) =>
      `The number is the mean of the sources’ balances, from +1 (all say it promotes) to −1 (all say it hinders); n is interviews, documents and other sources that give a direction. Grey is withheld, as one of the sides is${isMark ? '' : ', be it small or not'}: that is neither zero nor weak evidence; what may be shown stands there, + sources that say it promotes and − sources that say it hinders. Weak evidence, of fewer than ${least}, is grey numbers on white; a white zero is that nobody gives a direction. The sign after the balance says whether groups of sources agree (↑, ↓; in brackets where some group says the opposite), contradict each other (↑↓), neither (–), or whether that is withheld (×, ·). The figure is drawn from the table “consistency”.`,
  },
} as const;
