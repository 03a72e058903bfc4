import type { CorpusBuilder } from '../../corpus/corpusBuilder.js';
import { type Findings, plural } from './findings.js';
import type { RefiCoding, RefiUser } from './model.js';

const unknown = 'unknown';

/** Every user is a coder, also one who coded nothing yet. */
export function fillCoders(users: readonly RefiUser[], builder: CorpusBuilder): void {
  for (const user of users) if (user.guid !== '') builder.coder(user.guid, user.name);
}

/** The coder of a coding; nobody, or somebody whom the file does not list, counts as "unknown". */
export function coderOf(coding: RefiCoding, builder: CorpusBuilder, findings: Findings): number {
  const known = coding.user === '' ? undefined : builder.coderIndex(coding.user);
  if (known !== undefined) return known;
  if (coding.user === '')
    findings.tally(
      'missing-coder',
      coding.element,
      (count) => `${plural(count, 'coding names', 'codings name')} no user; coder "${unknown}"`,
    );
  else
    findings.tally(
      'unknown-coder',
      coding.element,
      (count) =>
        `${plural(count, 'coding names', 'codings name')} a user "${coding.user}" who is not among the Users; coder "${unknown}"`,
      coding.user,
    );
  return builder.coder(unknown);
}
