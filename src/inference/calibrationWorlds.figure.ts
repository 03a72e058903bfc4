import { note, upright } from '../figures/annotations.js';
import { gridAxis, labelledAxis, percentTicks, rowRange } from '../figures/axes.js';
import { baseLayout, type Figure } from '../figures/figure.js';
import { sentenceFigure } from '../figures/sentenceFigure.js';
import { theme } from '../figures/theme.js';
import { defaults } from '../shared/defaults.js';
import type { Language } from '../shared/language.js';
import { formatNumber } from '../words/numbers.js';
import {
  type Calibration,
  type CalibrationOptions,
  type CalibrationRecord,
  errsTooOften,
  worldErrors,
} from './calibration.js';
import { ratePercent, ratesAxis, simulatedProjects, worldName } from './calibration.labels.js';
import { calibrationWorldsStatement } from './calibrationWorlds.statements.js';

/**
 * How often the default test errs, in every kind of project that it was tried in: a row for each, with two standard
 * errors, and a line at the level that was promised. Exceptions that it cannot know of have open signs.
 */
export function calibrationWorldsFigure(calibration: Calibration, options: CalibrationOptions = {}): Figure {
  const { language } = calibration.corpus;
  const { alpha = defaults.alpha } = options;
  const texts = words[language];
  const shown = worldErrors(calibration, options);
  const heading = texts.heading(ratePercent(alpha, language));
  const inWords = calibrationWorldsStatement(calibration, options).text;
  if (shown.length === 0)
    return sentenceFigure(simulated, { name: 'calibration-worlds', heading, sentence: inWords }, language);
  const end = axisEnd(shown, alpha);
  const runs = shown.map((record) => record.runs);
  return {
    kind: 'figure',
    name: 'calibration-worlds',
    data: [points(shown, end, language)],
    layout: { ...baseLayout(simulated, heading, language), ...panel(shown, { alpha, end }, language) },
    caption: texts.caption(
      [Math.min(...runs), Math.max(...runs)].map((count) => formatNumber(count, language)),
      ratePercent(alpha, language),
    ),
    alternative: `${heading}. ${inWords}`,
  };
}

/** Every number in it is simulated, whatever material it is shown with. */
const simulated = { provenance: { synthetic: true } };

/** As far as any but the named exceptions reach; what lies beyond stands at the edge with its number. */
function axisEnd(shown: readonly CalibrationRecord[], alpha: number): number {
  const reached = shown.filter(({ named }) => named !== true).map(({ rate, error }) => rate + 2 * error);
  return Math.max(3 * alpha, ...reached) * 1.04;
}

function points(
  shown: readonly CalibrationRecord[],
  end: number,
  language: Language,
): Record<string, unknown> {
  const percent = (rate: number) => ratePercent(rate, language);
  const colors = shown.map((record) =>
    errsTooOften(record) ? theme.color.series[1] : theme.color.series[0],
  );
  return {
    type: 'scatter',
    mode: 'markers',
    cliponaxis: false,
    showlegend: false,
    x: shown.map(({ rate }) => Math.min(rate, end)),
    y: [...shown.keys()],
    error_x: {
      type: 'data',
      array: shown.map(({ rate, error }) => (rate > end ? 0 : Number((2 * error).toPrecision(6)))),
      thickness: theme.width.light,
      width: theme.cap.none,
    },
    marker: {
      symbol: shown.map(({ rate, named }) =>
        rate > end ? 'triangle-right' : named === true ? 'circle-open' : 'circle',
      ),
      size: theme.marker.dot,
      color: colors,
    },
    text: shown.map(
      (record) =>
        `<b>${worldName(record, language)}</b><br>${percent(record.rate)} ± ${percent(2 * record.error)}<br>${formatNumber(record.runs, language)} ${simulatedProjects[language]}`,
    ),
    hovertemplate: '%{text}<extra></extra>',
  };
}

function panel(
  shown: readonly CalibrationRecord[],
  { alpha, end }: { readonly alpha: number; readonly end: number },
  language: Language,
): Record<string, unknown> {
  const labels = shown.map((record) => worldName(record, language));
  const left = 24 + 6.2 * Math.max(...labels.map((label) => label.length));
  const beyond = shown.map((record, row) => ({ ...record, row })).filter(({ rate }) => rate > end);
  return {
    width: Math.round(left + 520),
    height: 130 + 19 * shown.length,
    margin: { l: Math.round(left), r: 70, t: 70, b: 60 },
    xaxis: gridAxis({
      range: [0, end],
      ...percentTicks(end, language),
      title: { text: ratesAxis[language], standoff: 8 },
    }),
    yaxis: labelledAxis(labels, { range: rowRange(labels.length), ticklabelstandoff: 8 }),
    shapes: [
      upright(
        alpha,
        { color: theme.color.ink, width: theme.width.medium, dash: 'dash' },
        { xref: 'x', layer: 'between' },
      ),
    ],
    annotations: beyond.map(({ rate, row }) =>
      note(ratePercent(rate, language), { x: end, y: row, xanchor: 'left', xshift: 10 }, theme.size.small),
    ),
  };
}

const words = {
  nb: {
    heading: (alpha: string) => `Hvor ofte byttetesten tar feil, i hver type prosjekt (nivå ${alpha})`,
    caption: ([fewest, most]: readonly string[], alpha: string) =>
      `Simulerte prosjekter, ${fewest} til ${most} av hver type. Punktet er andelen ruter uten sammenheng der testen likevel gir p på eller under ${alpha}, streken to standardfeil. Til høyre for den stiplede linjen finner testen for mye; til venstre er den forsiktig. Åpne tegn er unntak som ingenting i materialet kan si fra om. docs/calibration.md beskriver hver type.`,
  },
  en: {
    heading: (alpha: string) => `How often the exchange test errs, in each kind of project (level ${alpha})`,
    caption: ([fewest, most]: readonly string[], alpha: string) =>
      `Simulated projects, ${fewest} to ${most} of each kind. The point is the share of cells without an association where the test nevertheless gives p at or below ${alpha}, the bar two standard errors. Right of the dashed line the test finds too much; left of it, it is cautious. Open signs are exceptions that nothing in the material could tell of. docs/calibration.md describes each kind.`,
  },
} as const;
