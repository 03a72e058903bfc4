import { question } from '../question.js';
import { prioritiesAgain } from './again.js';
import { prioritiesFigure } from './figure.js';
import { prioritiesFindings } from './findings.js';
import { type Priorities, prioritiesNeeds, prioritiesOf } from './priorities.js';
import {
  interestShareStatement,
  priorityCycleStatement,
  priorityGroupStatements,
  priorityOrderStatement,
  tradeoffMaterialStatement,
} from './statements.js';
import { interestShareTable, priorityGroupTable, priorityTable } from './tables.js';
import {
  incompleteTradeoffTable,
  priorityCycleTable,
  type TradeoffTableOptions,
  tradeoffTable,
} from './tradeoff.quotes.js';

/** Which interest is put before which in the design of services, by level and source? */
export const priorities = question({
  id: 'priorities',
  name: { nb: 'hensyn som settes foran hverandre', en: 'interests put before each other' },
  asks: {
    nb: 'Hvilke hensyn settes foran hvilke når de må veies mot hverandre?',
    en: 'Which interests are put before which when they must be weighed against each other?',
  },
  general: {
    name: { nb: 'hensyn', en: 'interests' },
    asks: { nb: 'Hvilke hensyn settes foran andre?', en: 'Which interests are put before others?' },
  },
  notebook: '09-priorities',
  needs: prioritiesNeeds,
  ask: prioritiesOf,
  corpusOf: ({ corpus }) => corpus,
  seed: ({ order }) => order.seed,
  figures: { main: prioritiesFigure },
  tables: {
    main: (found: Priorities) => whereWeighed(found, priorityTable(found)),
    groups: (found: Priorities) => whereWeighed(found, priorityGroupTable(found)),
    focus: (found: Priorities) => whereWeighed(found, interestShareTable(found)),
  },
  evidence: {
    main: (found: Priorities, options: TradeoffTableOptions = {}) =>
      whereWeighed(found, tradeoffTable(found, options)),
  },
  working: {
    cycles: (found: Priorities) => (found.cycles.circular.length === 0 ? [] : [priorityCycleTable(found)]),
    incomplete: (found: Priorities) => whereWeighed(found, incompleteTradeoffTable(found)),
  },
  statements: {
    material: tradeoffMaterialStatement,
    order: (found: Priorities) => whereWeighed(found, priorityOrderStatement(found)),
    cycles: (found: Priorities) => whereWeighed(found, priorityCycleStatement(found)),
    groups: (found: Priorities) => whereWeighed(found, ...priorityGroupStatements(found)),
    focus: (found: Priorities) => whereWeighed(found, interestShareStatement(found)),
  },
  findings: prioritiesFindings,
  again: prioritiesAgain,
});

/** Nothing where no two interests are weighed against each other: `material` has then said what is missing. */
function whereWeighed<Told>({ order }: Priorities, ...told: readonly Told[]): readonly Told[] {
  return order.fit === null ? [] : told;
}
