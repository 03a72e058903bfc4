import type { Corpus } from '../../corpus/corpus.js';
import type { SolutionKind } from '../qca/minimise.js';
import { modelText } from '../qca/minimise.js';
import { type ConfigurationOptions, type Configurations, configurations } from './configurations.js';

/** Which choice was turned, and how. */
export interface SensitivityChoice {
  readonly choice: 'asChosen' | 'sets' | 'crossover' | 'outcome' | 'inclusionCut' | 'priCut';
  /** The value taken; empty for the analysis as chosen. */
  readonly value: string | number;
}

export interface SensitivityRow extends SensitivityChoice {
  readonly positiveRows: number;
  readonly models: number;
  /** The first model, as QCA writes it; empty where nothing is sufficient. */
  readonly expression: string;
  readonly inclusion: number;
  readonly coverage: number;
  /** Whether the first model is that of the analysis as chosen. */
  readonly same: boolean;
}

export interface ConfigurationSensitivity {
  readonly corpus: Corpus;
  /** The analysis as chosen first; empty where there is none. */
  readonly rows: readonly SensitivityRow[];
}

export interface SensitivityOptions {
  /** Whether value or its absence is explained; default: noValue. */
  readonly outcome?: 'value' | 'noValue';
  /** Default: conservative. */
  readonly solution?: SolutionKind;
}

/**
 * The solution when one choice at a time is turned: crisp for fuzzy sets, anchors and cut-offs a step up and down. It
 * shows what the solution depends on, and is no better estimate.
 *
 * @param base the analysis as chosen
 * @see Oana & Schneider (2024), Sociol. Methods Res. 53(1):57-88, on robustness of QCA
 */
export function configurationSensitivity(
  base: Configurations,
  what: SensitivityOptions = {},
): ConfigurationSensitivity {
  const { outcome = 'noValue', solution = 'conservative' } = what;
  const { options } = base;
  const { corpus } = base.directed;
  // The same conditions throughout, whatever the choice.
  const fixed = { ...options, conditions: base.conditions.map(({ code }) => code.id) };
  const anchors = base.outcomeAnchors;
  const step = (anchors.in - anchors.out) / 10;
  const moved = (by: number) => ({ ...anchors, crossover: anchors.crossover + by });
  const cut = options.inclusionCut ?? 0.8;
  const pri = options.priCut ?? 0.5;
  const crossover = options.crossover ?? 1;
  const variations: readonly (readonly [SensitivityChoice, ConfigurationOptions])[] = [
    [
      { choice: 'sets', value: base.sets === 'fuzzy' ? 'crisp' : 'fuzzy' },
      { ...fixed, sets: base.sets === 'fuzzy' ? 'crisp' : 'fuzzy' },
    ],
    ...[0.75, 1.25].map(
      (factor) =>
        [
          { choice: 'crossover', value: crossover * factor },
          { ...fixed, crossover: crossover * factor },
        ] as const,
    ),
    ...[-step, step].map(
      (by) =>
        [
          { choice: 'outcome', value: anchors.crossover + by },
          { ...fixed, outcome: moved(by) },
        ] as const,
    ),
    ...[cut - 0.05, Math.min(1, cut + 0.05)].map(
      (value) =>
        [
          { choice: 'inclusionCut', value },
          { ...fixed, inclusionCut: value },
        ] as const,
    ),
    [
      { choice: 'priCut', value: pri > 0 ? 0 : 0.5 },
      { ...fixed, priCut: pri > 0 ? 0 : 0.5 },
    ],
  ];
  const rowOf = (choice: SensitivityChoice, found: Configurations): Omit<SensitivityRow, 'same'> | null => {
    const solved = found[outcome]?.solutions.find((each) => each.solution === solution);
    if (solved === undefined) return null;
    const first = solved.models[0];
    return {
      ...choice,
      positiveRows: solved.table.rows.filter(({ output }) => output === 'positive').length,
      models: solved.models.length,
      expression: first === undefined ? '' : modelText(solved, first),
      inclusion: first?.fit.inclusion ?? Number.NaN,
      coverage: first?.fit.coverage ?? Number.NaN,
    };
  };
  const first = rowOf({ choice: 'asChosen', value: '' }, base);
  if (first === null) return { corpus, rows: [] };
  const others = variations.flatMap(([choice, each]) => rowOf(choice, configurations(corpus, each)) ?? []);
  return {
    corpus,
    rows: [first, ...others].map((row) => ({ ...row, same: row.expression === first.expression })),
  };
}
