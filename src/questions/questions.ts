import { consistency } from './consistency/question.js';
import { design } from './design/question.js';
import { needs } from './needs/question.js';
import { opportunities } from './opportunities/question.js';
import { priorities } from './priorities/question.js';
import type { QuestionRecord } from './question.js';

/** The questions, in the order in which a reader meets them. */
export const questions = [
  needs,
  design,
  consistency,
  priorities,
  opportunities,
] as const satisfies readonly QuestionRecord[];

/** Name of a question. */
export type QuestionId = (typeof questions)[number]['id'];

/** What the files of a question begin with: the number of its notebook. */
export function questionNumber({ notebook }: QuestionRecord): string {
  return notebook.split('-', 1)[0];
}
