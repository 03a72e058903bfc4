import type { CountSubject } from './countModel.js';
import type { Examined } from './examine.js';
import { DisclosureRefusal } from './refusal.js';
import type { Draft } from './repair.js';
import type { Siege } from './siege.js';

/**
 * Tells nothing of a subject; if something of it would be known even then, nothing of those that count the same sources; then of
 * those that hold it, and last of those that it holds.
 *
 * @returns keys of the subjects of which nothing is told any more
 * @throws DisclosureRefusal where earlier publications, or the sizes of groups, give something away whatever is withheld
 */
export function silence(siege: Siege, draft: Draft, subject: CountSubject, exposed: Examined): string[] {
  const { neighbours, keysOf } = draft.known;
  const tied = neighbours.tied([subject]);
  const steps = [[subject], tied, neighbours.holders(tied), neighbours.around(tied)];
  let still: Examined | undefined = exposed;
  siege.goFar();
  for (const subjects of steps) {
    const move = draft.move(subjects.flatMap(({ key }) => keysOf.get(key) ?? []));
    // Where nothing was left to withhold going farther may help.
    if (move) draft.make(move);
    else if (subjects !== steps[0]) continue;
    still = siege.examine({ first: true }).find(({ holds }) => !holds);
    if (!still) return move ? subjects.map(({ key }) => key) : [];
  }
  throw refusal(still, draft, subject);
}

function refusal({ demand }: Examined, { known }: Draft, subject: CountSubject): DisclosureRefusal {
  const before = [...known.earlier].filter(
    ([key, { from, to }]) => key.startsWith(`${subject.key}|`) && from === to,
  );
  return new DisclosureRefusal(
    [demand.key],
    before.map(([key]) => key),
  );
}
