import { codeLabel } from '../figures/codeLabels.js';
import { baseLayout, type Figure, shorten } from '../figures/figure.js';
import { hoverTexts } from '../figures/hover.js';
import { sentenceFigure } from '../figures/sentenceFigure.js';
import { theme } from '../figures/theme.js';
import type { Language } from '../shared/language.js';
import { formatNumber, formatSigned } from '../words/numbers.js';
import { formatLevel, pEquals } from '../words/statistics.js';
import { inSentence, termsIn } from '../words/terms.js';
import { isComputed, type Specification, specificationChoices } from './specification.js';
import { choiceLabel, choiceValueLabel } from './specification.labels.js';
import { choiceValues, type SpecificationCurve } from './specificationCurve.js';
import { specificationNulls } from './specificationNulls.js';
import { type ChoiceRow, choiceRows, specificationLayout } from './specificationPanels.figure.js';
import {
  isAbove,
  isSignificant,
  type Share,
  significanceLevel,
  specificationSummary,
} from './specificationSummary.js';

/** Dark for a significant p and light for the rest, pointing up or down, so that it reads in grey. */
const kinds = [
  { name: 'aboveSignificant', color: theme.color.moreOften, symbol: 'triangle-up' },
  { name: 'above', color: theme.color.moreOftenWeak, symbol: 'triangle-up-open' },
  { name: 'below', color: theme.color.lessOftenWeak, symbol: 'triangle-down-open' },
  { name: 'belowSignificant', color: theme.color.lessOften, symbol: 'triangle-down' },
] as const;

/**
 * The specification curve: on top the percentile of the cell in each specification, sorted, and its z below it; at
 * the bottom the choices that each specification made.
 *
 * @see Simonsohn, Simmons & Nelson (2020), Nature Human Behaviour 4:1208-1214
 */
export function specificationCurveFigure(curve: SpecificationCurve): Figure {
  const { language } = curve.corpus;
  const texts = words[language];
  const drawn = sorted(curve);
  const pair =
    curve.row === null || curve.column === null
      ? ''
      : `: ${shorten(codeLabel(curve.row, language), 40)} × ${shorten(codeLabel(curve.column, language), 40)}`;
  const heading = `${texts.heading}${pair}`;
  if (drawn.length === 0) {
    const about = { name: 'specification-curve', heading, sentence: texts.nothing };
    return sentenceFigure(curve.corpus, about, language);
  }
  const rows = choiceRows(curve, drawn, language);
  const places = drawn.map((specification, i) => ({ specification, x: i + 1 }));
  return {
    kind: 'figure',
    name: 'specification-curve',
    data: kinds.flatMap((kind) => {
      const own = places.filter(({ specification }) => kindOf(specification) === kind.name);
      return own.length === 0 ? [] : tracesOf(kind, own, { curve, rows, drawn: drawn.length });
    }),
    layout: specificationLayout(baseLayout(curve.corpus, heading, language), rows, drawn, language),
    caption: caption(curve, drawn.length, language),
    alternative: inWords(curve, heading, language),
  };
}

/** A specification, and where it stands. */
interface Place {
  readonly specification: Specification;
  readonly x: number;
}

/** What the marks of every kind are drawn of. */
interface Drawn {
  readonly curve: SpecificationCurve;
  readonly rows: readonly ChoiceRow[];
  /** Specifications of all kinds. */
  readonly drawn: number;
}

/** The marks of one kind: percentiles, z, and the choices that were made. */
function tracesOf(
  { name, color, symbol }: (typeof kinds)[number],
  own: readonly Place[],
  { curve, rows, drawn }: Drawn,
): Record<string, unknown>[] {
  const { language } = curve.corpus;
  const shared = { type: 'scatter', mode: 'markers', legendgroup: name, name: words[language].kinds[name] };
  const marker = { color, symbol, size: theme.marker.small, line: { width: theme.width.thin, color } };
  const chosen = own.flatMap(({ specification, x }) =>
    rows
      .filter((row) => row.choice !== null && specification[row.choice] === row.value)
      .map(({ y }) => ({ x, y })),
  );
  return [
    {
      ...shared,
      x: own.map(({ x }) => x),
      y: own.map(({ specification: { percentile } }) =>
        percentile === null ? null : short(percentile * 100),
      ),
      yaxis: 'y',
      marker,
      ...hoverTexts(own.map(({ specification }) => hover(curve, specification, language))),
    },
    {
      ...shared,
      showlegend: false,
      x: own.map(({ x }) => x),
      y: own.map(({ specification }) => short(specification.z!)),
      yaxis: 'y2',
      marker,
      hovertemplate: 'z = %{y:.2f}<extra></extra>',
    },
    {
      ...shared,
      showlegend: false,
      x: chosen.map(({ x }) => x),
      y: chosen.map(({ y }) => y),
      yaxis: 'y3',
      marker: {
        color,
        symbol: 'line-ns-open',
        size: theme.marker.tick,
        line: { width: drawn > 250 ? theme.width.light : theme.width.strong, color },
      },
      hoverinfo: 'skip',
    },
  ];
}

/** The specifications that could be computed, from the lowest percentile to the highest, and of equals by z. */
function sorted({ specifications }: SpecificationCurve): Specification[] {
  return specifications
    .filter(isComputed)
    .sort((a, b) => (a.percentile ?? 0) - (b.percentile ?? 0) || a.z! - b.z!);
}

function kindOf(specification: Specification): (typeof kinds)[number]['name'] {
  const [above, significant] = [isAbove(specification), isSignificant(specification)];
  if (above) return significant ? 'aboveSignificant' : 'above';
  return significant ? 'belowSignificant' : 'below';
}

function caption(curve: SpecificationCurve, drawn: number, language: Language): string {
  const texts = words[language];
  const number = (value: number) => formatNumber(value, language);
  const single = specificationChoices
    .filter((choice) => choiceValues(curve, choice).length === 1)
    .map((choice) => {
      const value = choiceValueLabel(curve.corpus, choice, choiceValues(curve, choice)[0], language);
      return `${choiceLabel(choice, language).toLowerCase()}: ${value}`;
    });
  return [
    texts.caption({
      drawn: number(drawn),
      all: number(curve.specifications.length),
      sources: number(curve.corpus.sources.length),
    }),
    ...(curve.permutations === null ? [] : [texts.drawn(number(curve.permutations), `${curve.seed}`)]),
    ...(curve.units.includes('source') ? [texts.oneStratum] : []),
    ...(single.length > 0 ? [texts.single(single.join('; '))] : []),
    texts.warning,
  ].join(' ');
}

function inWords(curve: SpecificationCurve, heading: string, language: Language): string {
  const texts = words[language];
  const {
    computed,
    specifications,
    lowestPercentile,
    highestPercentile,
    medianPercentile,
    above,
    significant,
  } = specificationSummary(curve);
  const number = (value: number) => formatNumber(value, language);
  const percentile = (value: number | null) => (value === null ? '–' : number(value * 100));
  const share = ({ count, of }: Share) => `${number(count)} ${termsIn(language).of} ${number(of)}`;
  return `${heading}. ${texts.alternative({
    computed: number(computed),
    all: number(specifications),
    lowest: percentile(lowestPercentile),
    highest: percentile(highestPercentile),
    median: percentile(medianPercentile),
    above: share(above),
    significant: share(significant),
  })}`;
}

function hover(curve: SpecificationCurve, specification: Specification, language: Language): string {
  const texts = words[language];
  const terms = termsIn(language);
  const { value, rank, of, z, pValue, count, expected } = specification;
  const chosen = specificationChoices
    .filter((choice) => choiceValues(curve, choice).length > 1)
    .map((choice) => choiceValueLabel(curve.corpus, choice, specification[choice], language));
  return [
    chosen.join(', '),
    `${texts.value} ${formatNumber(value!, language, 3)}, ${inSentence('rank', language)} ${formatNumber(rank!, language, rank! % 1 === 0 ? 0 : 1)} ${terms.of} ${formatNumber(of, language)}`,
    `${inSentence('count', language)} ${formatNumber(count!, language)}, ${specificationNulls[specification.null].of === 'exchange' ? texts.expectedPassages : inSentence('expected', language)} ${formatNumber(expected!, language, 1)}`,
    `z = ${formatSigned(z!, language, 2)}, ${pEquals(pValue!, language)}`,
  ].join('<br>');
}

function short(value: number): number {
  return Number(value.toPrecision(5));
}

interface Caption {
  readonly drawn: string;
  readonly all: string;
  readonly sources: string;
}

interface InWords {
  readonly computed: string;
  readonly all: string;
  readonly lowest: string;
  readonly highest: string;
  readonly median: string;
  readonly above: string;
  readonly significant: string;
}

const words = {
  nb: {
    heading: 'Spesifikasjonskurve',
    nothing: 'Ingen spesifikasjon kan regnes for dette paret.',
    drawn: (permutations: string, seed: string) =>
      `Nullhypoteser som trekkes (faste totaler): ${permutations} trekninger, frø ${seed}.`,
    oneStratum: 'For enheten kilde er alle kildene ett lag.',
    value: 'verdi',
    expectedPassages: 'forventede passasjer',
    kinds: {
      aboveSignificant: `over forventet, p ≤ ${formatLevel(significanceLevel, 'nb')}`,
      above: 'over forventet',
      below: 'ikke over forventet',
      belowSignificant: `under forventet, p ≤ ${formatLevel(significanceLevel, 'nb')}`,
    },
    caption: ({ drawn, all, sources }: Caption) =>
      `${drawn} av ${all} spesifikasjoner lot seg regne; antall kilder: ${sources}. Hver loddrett plass er én måte å gjøre analysen på: øverst hvor paret står blant alle par i sin matrise (100 er øverst, 0 nederst), så z mot nullhypotesen, og nederst valgene som ble tatt. Mørke merker har p ≤ ${formatLevel(significanceLevel, 'nb')} (tosidig, ikke korrigert for antall ruter).`,
    single: (list: string) => `Likt i alle: ${list}.`,
    warning: 'Kurven viser hva svaret avhenger av; den er ikke et bevis og ikke et bedre anslag.',
    alternative: ({ computed, all, lowest, highest, median, above, significant }: InWords) =>
      `${computed} av ${all} spesifikasjoner lot seg regne. Prosentilen går fra ${lowest} til ${highest}, med median ${median}. Antallet er over det forventede i ${above} tester, og med p ≤ ${formatLevel(significanceLevel, 'nb')} i ${significant}.`,
  },
  en: {
    heading: 'Specification curve',
    nothing: 'No specification can be computed for this pair.',
    drawn: (permutations: string, seed: string) =>
      `Null hypotheses that are drawn from (fixed totals): ${permutations} draws, seed ${seed}.`,
    oneStratum: 'For the unit source all sources form one stratum.',
    value: 'value',
    expectedPassages: 'expected passages',
    kinds: {
      aboveSignificant: `above expected, p ≤ ${formatLevel(significanceLevel, 'en')}`,
      above: 'above expected',
      below: 'not above expected',
      belowSignificant: `below expected, p ≤ ${formatLevel(significanceLevel, 'en')}`,
    },
    caption: ({ drawn, all, sources }: Caption) =>
      `${drawn} of ${all} specifications could be computed; number of sources: ${sources}. Each vertical position is one way to do the analysis: at the top the rank of the pair among all pairs of its matrix (100 is the highest, 0 the lowest), then z against the null hypothesis, and at the bottom the choices that were made. Dark marks have p ≤ ${formatLevel(significanceLevel, 'en')} (two-sided, not corrected for the number of cells).`,
    single: (list: string) => `The same in all: ${list}.`,
    warning: 'The curve shows what the answer depends on; it is not evidence and not a better estimate.',
    alternative: ({ computed, all, lowest, highest, median, above, significant }: InWords) =>
      `${computed} of ${all} specifications could be computed. The percentile ranges from ${lowest} to ${highest}, with median ${median}. The count is above expectation in ${above} tests, and with p ≤ ${formatLevel(significanceLevel, 'en')} in ${significant}.`,
  },
} as const;
