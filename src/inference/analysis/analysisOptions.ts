import { type Counted, parseUnit } from '../../cooccurrence/parseUnit.js';
import type { Bilingual } from '../../shared/language.js';
import { whyNotJson } from '../../shared/notJson.js';
import { type ProblemDraft, ProblemsError, RequestError, type Text, textOf } from '../../shared/problem.js';
import { isKeyOf, keysOf } from '../../shared/records.js';
import { didYouMean } from '../../shared/suggest.js';
import type { CoderRule } from '../../units/coderRule.js';
import { type Declaration, readDeclaration } from '../declaration.js';
import { type Adjustment, adjustments, type TestName, tests } from '../tests.js';

/**
 * What is chosen for a whole analysis, as `analysis.json`, the options of a command and the parameters of a notebook say
 * it. What is left out is the default; see `analysisOf`, which fills it in.
 *
 * It fits `coOccurrence` and `matrixTests` as it is; a question is asked with it as its `analysis`.
 */
export interface AnalysisOptions {
  /** What is counted. Default: `line` where the material is a table of lines, else `selection`. */
  readonly unit?: Counted;
  /** Whose codings count. Default: reconciled where there is one, else any. */
  readonly coders?: CoderRule;
  /** A parent is present where any of its descendants is. Default: off. */
  readonly rollUp?: boolean;
  /** A family, codes with ; between, or `all`. Default: conditions, or all codes where there are none. */
  readonly rows?: string;
  /** Default: indicators, or all codes where there are none. */
  readonly columns?: string;
  /** Default: `exchange`; see `defaultTest`. */
  readonly test?: TestName;
  /** How p is adjusted for the number of cells. Default: `bh`. */
  readonly adjust?: Adjustment;
  /** Of tests that draw. Default: `defaults.permutations`. */
  readonly permutations?: number;
  /** Default: `defaults.seed`. */
  readonly seed?: number;
  /** Of the exchange test: how many passages apart codes are exchanged. Default: 4, and any two where order is not known. */
  readonly reach?: number;
  /**
   * What sources are alike within, `source` or an attribute: the exchange test spreads errors over it, and the questions test and
   * give intervals between it. Default: see `clusterOfSources` and `questionClusters`.
   */
  readonly clusters?: string;
  /**
   * Of the exchange test: codes that say what kind of passage it is (a question, a section), with ; between, or a family. Codes are
   * exchanged only within a kind. Default: only coders and speakers are told apart.
   */
  readonly within?: string;
  /** Cells that were declared before the material was looked at; p of these is adjusted among them alone. Default: none. */
  readonly declared?: Declaration;
  /** The cell that is looked into, by id, path or name of its two codes. Default: the strongest. */
  readonly row?: string;
  readonly column?: string;
}

/** Name of a choice. */
export type AnalysisKey = keyof AnalysisOptions;

/** How a choice is asked for on the command line, and what may be chosen. */
interface AnalysisChoice<Value> {
  readonly option: `--${string}`;
  /** @throws RangeError saying what is required and what was found */
  readonly read: (value: unknown) => Value;
}

/** Everything that can be chosen; what is added here is a key of `analysis.json` and an option of the commands. */
export const analysisChoices: {
  readonly [Key in AnalysisKey]-?: AnalysisChoice<Required<AnalysisOptions>[Key]>;
} = {
  unit: { option: '--unit', read: (value) => parseUnit(text(value)) },
  // Only a corpus knows its coders and codes: `analysisOf` looks at them.
  coders: { option: '--coders', read: (value) => text(value) as CoderRule },
  rollUp: { option: '--roll-up', read: yesOrNo },
  rows: { option: '--rows', read: text },
  columns: { option: '--columns', read: text },
  test: { option: '--test', read: (value) => oneOf(tests, value, { one: 'test', all: 'Tests' }) },
  adjust: {
    option: '--adjust',
    read: (value) => oneOf(adjustments, value, { one: 'adjustment', all: 'Adjustments' }),
  },
  permutations: { option: '--permutations', read: (value) => wholeNumber(value, 1) },
  seed: { option: '--seed', read: (value) => wholeNumber(value, 0) },
  reach: { option: '--reach', read: (value) => wholeNumber(value, 1) },
  clusters: { option: '--clusters', read: text },
  within: { option: '--within', read: text },
  // In a file it stands as it is; the option names a file, which the command reads.
  declared: { option: '--declared', read: (value) => readDeclaration('declared', value) },
  row: { option: '--row', read: text },
  column: { option: '--column', read: text },
};

/** The names of the choices, in the order in which they are told. */
export const analysisKeys: readonly AnalysisKey[] = keysOf(analysisChoices);

/** Where a choice was made, as a person would look it up: `analysis.json, key unit`, `--unit`. */
export type PlaceOfChoice = (key: string) => Text;

/** How places are called where nothing else is said. */
export const inAnalysis: PlaceOfChoice = (key) => ({
  nb: `analyse, nøkkel ${key}`,
  en: `analysis, key ${key}`,
});

/**
 * Choices from values of any kind. What is undefined is not chosen.
 *
 * @throws ProblemsError naming everything that is wrong, each at its place: keys that do not exist, values of another kind
 * @example readAnalysis({ unit: 'paragraph', seed: 7 }, (key) => `analysis.json, key ${key}`)
 */
export function readAnalysis(
  values: Readonly<Record<string, unknown>>,
  placeOf: PlaceOfChoice = inAnalysis,
): AnalysisOptions {
  const problems: ProblemDraft[] = [];
  const read: Record<string, unknown> = {};
  for (const [key, value] of Object.entries(values)) {
    if (value === undefined) continue;
    try {
      read[key] = choiceOf(key).read(value);
    } catch (error) {
      problems.push(problemAt(placeOf(key), error));
    }
  }
  if (problems.length > 0) throw new ProblemsError(cannotBeUsed, problems);
  return read as AnalysisOptions;
}

/**
 * The choices of a file.
 *
 * @param file its name, for messages
 * @throws ProblemsError naming everything that is wrong in it
 * @example parseAnalysis('analysis.json', '{ "unit": "paragraph", "coders": "majority" }')
 */
export function parseAnalysis(file: string, json: string): AnalysisOptions {
  const required = {
    nb: `en analyse er et JSON-objekt med noen av nøklene ${analysisKeys.join(', ')}`,
    en: `an analysis is a JSON object with some of the keys ${analysisKeys.join(', ')}`,
  };
  let value: unknown;
  try {
    value = JSON.parse(json);
  } catch (error) {
    const why = whyNotJson(json, error);
    const message = { nb: `${required.nb}; ${why.nb}`, en: `${required.en}; ${why.en}` };
    throw new ProblemsError(cannotBeUsed, [{ kind: 'bad-json', where: file, message }]);
  }
  if (typeof value !== 'object' || value === null || Array.isArray(value)) {
    const message = {
      nb: `${required.nb}; fant ${shown(value)}`,
      en: `${required.en}; found ${shown(value)}`,
    };
    throw new ProblemsError(cannotBeUsed, [{ kind: 'bad-json', where: file, message }]);
  }
  return readAnalysis(value as Readonly<Record<string, unknown>>, (key) => ({
    nb: `${file}, nøkkel ${key}`,
    en: `${file}, key ${key}`,
  }));
}

/** What is said before the problems of an analysis. */
export const cannotBeUsed: Bilingual = {
  nb: 'analysen kan ikke brukes',
  en: 'the analysis cannot be used',
};

/** A fault in a choice, at its place. */
export function problemAt(where: Text, error: unknown): ProblemDraft {
  if (!(error instanceof RangeError)) throw error;
  return { kind: 'bad-analysis', where, message: textOf(error) };
}

function choiceOf(key: string): AnalysisChoice<unknown> {
  if (isKeyOf(analysisChoices, key)) return analysisChoices[key];
  const hint = didYouMean(key, analysisKeys, '.');
  throw new RequestError({
    nb: `ukjent nøkkel «${key}»${hint.nb} Nøkler: ${analysisKeys.join(', ')}`,
    en: `unknown key "${key}"${hint.en} Keys: ${analysisKeys.join(', ')}`,
  });
}

function text(value: unknown): string {
  if (typeof value === 'string' && value.trim() !== '') return value.trim();
  throw new RequestError({
    nb: `en tekst kreves; fant ${shown(value)}`,
    en: `a text is required; found ${shown(value)}`,
  });
}

function yesOrNo(value: unknown): boolean {
  if (typeof value === 'boolean') return value;
  throw new RequestError({
    nb: `true eller false kreves; fant ${shown(value)}`,
    en: `true or false is required; found ${shown(value)}`,
  });
}

function wholeNumber(value: unknown, least: number): number {
  if (typeof value === 'number' && Number.isSafeInteger(value) && value >= least) return value;
  throw new RequestError({
    nb: `et helt tall fra ${least} kreves; fant ${shown(value)}`,
    en: `a whole number from ${least} is required; found ${shown(value)}`,
  });
}

function oneOf<Name extends string>(
  names: Readonly<Record<Name, unknown>>,
  value: unknown,
  { one, all }: { readonly one: string; readonly all: string },
): Name {
  const name = text(value);
  if (isKeyOf(names, name)) return name;
  const known = keysOf(names);
  throw new RequestError({
    nb: `ukjent ${one} «${name}»${didYouMean(name, known, '.').nb} Mulige: ${known.join(', ')}`,
    en: `unknown ${one} "${name}"${didYouMean(name, known, '.').en} ${all}: ${known.join(', ')}`,
  });
}

function shown(value: unknown): string {
  return value === undefined ? 'nothing' : JSON.stringify(value);
}
