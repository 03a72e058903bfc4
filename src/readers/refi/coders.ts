import type { CorpusBuilder } from '../../corpus/corpusBuilder.js';
import type { Authorship } from '../../corpus/details.js';
import { given } from '../../shared/given.js';
import { type Findings, plural } from './findings.js';
import type { RefiAuthorship, RefiCoding, RefiUser } from './model.js';
import type { XmlElement } from './xmlElement.js';

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

/** Who made something and when, as far as the file says and lists them. */
export function authorsOf(
  { creator, created, modifier, modified }: RefiAuthorship,
  element: XmlElement,
  builder: CorpusBuilder,
  findings: Findings,
): Authorship {
  const user = (guid: string): number | undefined => {
    if (guid === '') return undefined;
    const known = builder.coderIndex(guid);
    if (known === undefined)
      findings.tally(
        'unknown-user',
        element,
        (count) =>
          `${plural(count, 'element names', 'elements name')} a user "${guid}" who is not among the Users; left out`,
        guid,
      );
    return known;
  };
  const [first, last] = [user(creator), user(modifier)];
  return given({
    creator: first,
    created: created || undefined,
    modifier: last,
    modified: modified || undefined,
  });
}
