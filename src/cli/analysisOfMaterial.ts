import type { Corpus } from '../corpus/corpus.js';
import { problemLines } from '../corpus/problem.statements.js';
import { ProblemsError } from '../shared/problem.js';
import { type ChosenOptions, type RecordedAnalysis, recordedAnalysis } from './chosenAnalysis.js';
import type { Session } from './session.js';

/**
 * The analysis of a command, held against its material. Where nothing was chosen and the material bears no matrix, all that needs
 * none can still be made: that is said, and there is none.
 *
 * @throws ProblemsError where something was chosen that the material does not have
 */
export function analysisOfMaterial(
  session: Session,
  corpus: Corpus,
  said: ChosenOptions,
): RecordedAnalysis | null {
  try {
    return recordedAnalysis(corpus, said);
  } catch (error) {
    if (!(error instanceof ProblemsError) || Object.keys(said.options).length > 0) throw error;
    const { title, problems } = error.told(corpus.language);
    for (const line of [title, ...problemLines(problems, { language: corpus.language })]) session.say(line);
    return null;
  }
}
