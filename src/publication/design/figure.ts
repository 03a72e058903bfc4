import { type DumbbellRow, dumbbell } from '../../figures/dumbbell.js';
import { type Figure, shorten } from '../../figures/figure.js';
import type { DesignGaps } from '../../questions/design/designGaps.js';
import { estimandLabel } from '../../questions/design/labels.js';
import type { Language } from '../../shared/language.js';
import { roleMeanings } from '../../words/familyWords.js';
import { label } from '../../words/labels.js';
import { formatNumber, formatPercent, formatSigned } from '../../words/numbers.js';
import { counted } from '../../words/plurals.js';
import { inSentence, termsIn } from '../../words/terms.js';
import type { ReleasedTable } from '../publicTable.js';
import {
  hidden,
  intervalOf,
  numberOf,
  textOf,
  toldOf,
  withheldGround,
  withheldLegend,
  withheldSentence,
  withheldWord,
} from '../withheldMarks.figure.js';

type Row = ReleasedTable['rows'][number];

/** What of the answer a published figure may say: how it was asked, and of how many studies. */
type Asked = Pick<DesignGaps, 'corpus' | 'studies' | 'confidence'>;

/** Need and design side by side, from the published table alone: the largest gap on top, what is withheld at the end. */
export function publicDesignFigure(indicators: ReleasedTable, design: Asked): Figure {
  const { corpus } = design;
  const { language } = corpus;
  const [terms, texts] = [termsIn(language), words[language]];
  const rows = [...indicators.rows].sort(byGap);
  const { data, layout } = dumbbell(
    corpus,
    rows.map((row) => dumbbellRow(row, design)),
    {
      heading: texts.heading,
      firstName: texts.need,
      secondName: texts.promoted,
      axisTitle: terms.share,
      range: [-0.02, 1.02],
      ticks: [0, 0.2, 0.4, 0.6, 0.8, 1],
      tickText: (share) => formatPercent(share, language),
      zeroLine: false,
      columns: [
        { heading: estimandLabel('unmet', language), width: 112 },
        { heading: texts.gap, width: 156 },
        { heading: terms.studies, width: 66 },
        { heading: texts.sides, width: 178 },
        { heading: terms.pattern, width: 120 },
      ],
    },
  );
  const withheld = [...rows.keys()].filter((i) => hidden(rows[i], 'promoted'));
  const { annotations, ...others } = layout;
  const caption = [
    texts.caption(counted(design.studies, 'study', language), formatPercent(design.confidence, language)),
    withheldSentence([indicators], language),
  ].filter((sentence) => sentence !== '');
  return {
    kind: 'figure',
    name: 'need-and-design',
    data: [...data, ...withheldLegend(indicators, language)],
    layout: {
      ...others,
      shapes: withheld.map((i) => withheldGround(i + 0.22, 'x', { half: 0.16 })),
      annotations: [
        ...(annotations as readonly Record<string, unknown>[]),
        ...withheld.map((i) => withheldWord(rows[i], ['promoted'], { y: i + 0.22, xref: 'x' }, language)),
      ],
    },
    caption: caption.join(' '),
    alternative: `${texts.heading}. ${rows.map((row) => inWords(row, language)).join('; ')}.`,
  };
}

/** The largest gap first; then those whose gap is withheld, in the order of the codebook. */
function byGap(a: Row, b: Row): number {
  const last = Number.NEGATIVE_INFINITY;
  const [one, other] = [numberOf(a, 'gap') ?? last, numberOf(b, 'gap') ?? last];
  return Number(other > one) - Number(one > other);
}

function dumbbellRow(row: Row, { corpus: { language }, studies }: Asked): DumbbellRow {
  const texts = words[language];
  const [need, promoted] = [numberOf(row, 'need'), numberOf(row, 'promoted')];
  const number = (value: number) => formatNumber(value, language);
  const percent = (value: number) => formatPercent(value, language);
  const points = (value: number) => formatSigned(value * 100, language, 0);
  const gap = intervalOf(row, 'gap');
  const unmet = intervalOf(row, 'unmet');
  const pattern = toldOf(row, 'pattern', language);
  const sides = ['promotes', 'hinders', 'ambivalent'].map((key) => textOf(row, key, number));
  return {
    label: shorten(String(row.indicator)),
    first: need === null ? null : { value: need, interval: intervalOf(row, 'need') },
    second: promoted === null ? null : { value: promoted, interval: intervalOf(row, 'promoted') },
    texts: [
      `${toldOf(row, 'unmet', language, percent)}${unmet === null ? '' : ` (${number(unmet.lower * 100)}–${number(unmet.upper * 100)})`}`,
      `${toldOf(row, 'gap', language, points)}${gap === null ? '' : ` (${number(gap.lower * 100)} ${inSentence('to', language)} ${number(gap.upper * 100)})`}`,
      studies === 0 ? '–' : `${textOf(row, 'studies', number)} / ${number(studies)}`,
      sides.join(' / '),
      pattern,
    ],
    emphasised: pattern === texts.heavy,
    hover: [
      `<b>${String(row.indicator)}</b>`,
      ...(['mentions', 'promotes', 'hinders'] as const).map(
        (key) => `${texts.hover[key]}: ${textOf(row, key, number)}`,
      ),
      `${roleMeanings.ambivalent[language]}: ${textOf(row, 'ambivalent', number)}`,
      `${label('undirected', language)}: ${textOf(row, 'undirected', number)}`,
    ].join('<br>'),
  };
}

/** `V02 Medvirkning 82 % / 24 %`, as the table has it. */
function inWords(row: Row, language: Language): string {
  const percent = (value: number) => formatPercent(value, language);
  return `${String(row.indicator)} ${textOf(row, 'need', percent)} / ${textOf(row, 'promoted', percent)}`;
}

const words = {
  nb: {
    heading: 'Behov i studiene, og det kildene beskriver',
    need: 'Behov i studiene',
    promoted: 'Fremmes i kildene',
    gap: 'Gap (prosentpoeng)',
    sides: 'Fremmer / hemmer / begge',
    heavy: 'gap',
    hover: {
      mentions: 'nevner den',
      promotes: 'fremmer',
      hinders: 'hemmer',
    },
    caption: (studies: string, confidence: string) =>
      `Prikken er andelen av ${studies} som melder behovet. Den hule ruten er hvor mye av det kildene sier med retning om indikatoren, som fremmer den (gjennomsnitt over kildene). Udekket behov er behovet ganger andelen av kildene med retning som hemmer. Streker og parenteser er ${confidence}-intervaller. Tallene er de samme som i tabellen over indikatorer; et gap er vist bare der antallene det er regnet av, er vist, og et mønster bare der alle indikatorenes er det.`,
  },
  en: {
    heading: 'Needs in the studies, and what the sources describe',
    need: 'Need in the studies',
    promoted: 'Promoted in the sources',
    gap: 'Gap (percentage points)',
    sides: 'Promote / hinder / both',
    heavy: 'gap',
    hover: {
      mentions: 'mention it',
      promotes: 'promote',
      hinders: 'hinder',
    },
    caption: (studies: string, confidence: string) =>
      `The dot is the share of ${studies} that report the need. The hollow diamond is how much of what the sources say about the indicator with a direction promotes it (mean over sources). Unmet need is the need times the share of sources with a direction that hinder. Bars and brackets are ${confidence} intervals. The numbers are those of the table of indicators; a gap is shown only where the counts that it is computed from are, and a pattern only where those of all indicators are.`,
  },
} as const;
