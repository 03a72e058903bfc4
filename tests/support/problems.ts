import { type Problem, ProblemsError } from '../../src/shared/problem.js';

/** The problems that reading something throws with; fails when it does not throw, or throws something else. */
export async function problemsOf(read: () => unknown): Promise<readonly Problem[]> {
  return (await refusalOf(read)).problems;
}

/** The whole error. */
export async function refusalOf(read: () => unknown): Promise<ProblemsError> {
  try {
    await read();
  } catch (error) {
    if (error instanceof ProblemsError) return error;
    throw error;
  }
  throw new Error('expected a ProblemsError; nothing was thrown');
}
