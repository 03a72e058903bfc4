import type { Bilingual } from '../../src/shared/language.js';
import { RequestError } from '../../src/shared/problem.js';

/** What a refusal says in both languages. */
export function saidBy(work: () => unknown): Bilingual {
  try {
    work();
  } catch (error) {
    if (error instanceof RequestError) return error.texts;
    throw error;
  }
  throw new Error('nothing was refused');
}
