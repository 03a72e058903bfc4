import type { CountSubject } from './countModel.js';
import type { Examined } from './examine.js';
import { DisclosureRefusal } from './refusal.js';
import type { Draft } from './repair.js';
import type { Siege } from './siege.js';

/**
 * Tells nothing of a subject; if something of it would be known even then, nothing of those that count the same sources; then of
 * those that hold it, and last of those that it holds.
 *
 * @throws DisclosureRefusal where earlier publications, or the sizes of groups, give something away whatever is withheld
 */
export function silence(siege: Siege, draft: Draft, subject: CountSubject, exposed: Examined): void {
  const { neighbours, keysOf, silenced } = draft.known;
  const tied = neighbours.tied([subject]);
  const steps = [[subject], tied, neighbours.holders(tied), neighbours.around(tied)];
  let still: Examined | undefined = exposed;
  siege.goFar();
  for (const subjects of steps) {
    const told = subjects.filter(({ key }) => !silenced.has(key) && keysOf.has(key));
    // Where nothing was left to withhold going farther may help.
    if (told.length === 0 && subjects !== steps[0]) continue;
    for (const { key } of told) {
      silenced.add(key);
      draft.withhold(keysOf.get(key)!);
    }
    still = siege.examine({ first: true }).find(({ holds }) => !holds);
    if (!still) return;
  }
  throw refusal(still, draft, subject);
}

function refusal({ demand }: Examined, { known }: Draft, subject: CountSubject): DisclosureRefusal {
  const before = [...known.earlier.keys()];
  const own = before.filter((key) => key.startsWith(`${subject.key}|`));
  return new DisclosureRefusal([demand.key], own.length > 0 ? own : before);
}
