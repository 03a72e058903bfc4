import type { TestName } from './tests.js';

/**
 * The test that is used where none is asked for, whatever the unit: it keeps its level where units bear no code, or exist only
 * because somebody coded, where they are finer than the coding, and where codes run in streaks. What the codes do has no part
 * in the choice, as a test that is chosen by its data does not keep its level.
 *
 * Decided by simulation: docs/decisions/0016-exchange-test.md.
 */
export const defaultTest: TestName = 'exchange';
