import { readFileSync } from 'node:fs';
import { basename } from 'node:path';
import type { Corpus } from '../corpus/corpus.js';
import { openFile } from '../disk/openInput.js';
import { type Analysis, analysisOf, type ChosenAnalysis } from '../inference/analysis/analysis.js';
import {
  type AnalysisKey,
  type AnalysisOptions,
  analysisChoices,
  analysisKeys,
  type PlaceOfChoice,
  parseAnalysis,
  readAnalysis,
} from '../inference/analysis/analysisOptions.js';
import { type Declaration, parseDeclaration } from '../inference/declaration.js';
import { type ForQuestions, forQuestions } from '../questions/forQuestions.js';
import { isKeyOf, recordOf } from '../shared/records.js';
import type { AnalysisFlags } from './analysisFlags.js';

/** Where each choice was made: an option, the name of a file, or `default`. */
export type ChosenWhere = Readonly<Record<AnalysisKey, string>>;

/** An analysis as the outputs of a command record it: every choice filled in, and where it was made. */
export interface AnalysisRecord extends Analysis {
  readonly from: ChosenWhere;
  /** What the five questions have of it; their units are their own. */
  readonly questions: ForQuestions & { readonly unit: string };
}

/** An analysis that a command makes, with its record. */
export interface RecordedAnalysis extends ChosenAnalysis {
  readonly record: AnalysisRecord;
}

/** What was chosen, and where; nothing of the material is known yet. */
export interface ChosenOptions {
  readonly options: AnalysisOptions;
  readonly from: ChosenWhere;
  /** For messages. */
  readonly placeOf: PlaceOfChoice;
}

/**
 * The choices of a command: those of the file, and over them those of single options.
 *
 * @throws ProblemsError for a file that is not there, and for everything that is wrong in it or in the options
 */
export function chosenOptions(flags: AnalysisFlags): ChosenOptions {
  const { analysis: path } = flags;
  const file = path === undefined ? '' : basename(path);
  const optionOf = (key: string) => (isKeyOf(analysisChoices, key) ? analysisChoices[key].option : key);
  const inFile = path === undefined ? {} : parseAnalysis(file, textOf(path));
  const typed = readAnalysis(
    recordOf(analysisKeys, (key) => (key === 'declared' ? declarationOf(flags.declared) : flags[key])),
    optionOf,
  );
  const isTyped = (key: AnalysisKey) => typed[key] !== undefined;
  return {
    options: { ...inFile, ...typed },
    from: recordOf(analysisKeys, (key) =>
      isTyped(key) ? optionOf(key) : inFile[key] === undefined ? 'default' : file,
    ),
    placeOf: (key) =>
      isKeyOf(analysisChoices, key) && isTyped(key)
        ? optionOf(key)
        : { nb: `${file || 'analyse'}, nøkkel ${key}`, en: `${file || 'analysis'}, key ${key}` },
  };
}

/**
 * Fits the choices of a command to its material.
 *
 * @throws ProblemsError naming everything that the material does not have, each where it was chosen
 */
export function recordedAnalysis(
  corpus: Corpus,
  { options, from, placeOf }: ChosenOptions,
): RecordedAnalysis {
  const chosen = analysisOf(corpus, options, placeOf);
  return {
    ...chosen,
    record: {
      ...chosen.analysis,
      from,
      questions: {
        unit: 'their own: a direction is that of a selection, and a source counts once',
        coders: chosen.analysis.coders,
        seed: chosen.analysis.seed,
        // Some questions draw less where nothing is said.
        ...forQuestions(chosen.options),
      },
    },
  };
}

/** The pre-analysis file that an option names. */
function declarationOf(path: AnalysisFlags['declared']): Declaration | undefined {
  return typeof path === 'string' ? parseDeclaration(basename(path), textOf(path)) : path;
}

function textOf(path: string): string {
  openFile(path);
  return readFileSync(path, 'utf8');
}
