import type { Corpus } from '../corpus/corpus.js';
import { isOfStudy } from './ofStudy.js';
import type { Asked, QuestionRecord } from './question.js';

/**
 * What a question is called in a material: in the words of the study where the material is as that of the study, else in general
 * ones.
 */
export function askedOf(question: QuestionRecord, corpus: Corpus): Asked {
  return isOfStudy(corpus) ? question : question.general;
}
