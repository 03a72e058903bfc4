import type { Judgement } from '../corpus/judgement.js';
import { openFile } from '../disk/openInput.js';
import { readJudgements } from '../readers/table/readJudgements.js';

/**
 * A researcher's judgements of the confidence in findings, from a CSV `indicator,component,concern,reason`; an empty
 * path is none.
 *
 * @throws ProblemsError with every row that cannot be read
 */
export async function openJudgements(path: string): Promise<Judgement[]> {
  return path === '' ? [] : readJudgements(openFile(path));
}
