import type { SectionId } from '../report/section.js';
import { consistency } from './consistency/question.js';
import { design } from './design/question.js';
import { needs } from './needs/question.js';
import { opportunities } from './opportunities/question.js';
import { priorities } from './priorities/question.js';
import type { QuestionRecord } from './question.js';

/** The questions, in the order in which a reader meets them. */
export const questions = inOrder(needs, design, consistency, priorities, opportunities);

/** What the files of a question begin with: the number of its notebook. */
export function questionNumber({ notebook }: QuestionRecord): string {
  return notebook.split('-', 1)[0];
}

/** Records without what only their own answers need; their names are kept as types. */
function inOrder<Id extends SectionId>(
  ...records: readonly QuestionRecord<Id>[]
): readonly QuestionRecord<Id>[] {
  return records;
}
