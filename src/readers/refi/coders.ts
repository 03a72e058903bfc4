import type { CorpusBuilder } from '../../corpus/corpusBuilder.js';
import type { Authorship } from '../../corpus/details.js';
import { reconciledMark } from '../../corpus/source.js';
import { given } from '../../shared/given.js';
import { type Findings, plural } from './findings.js';
import type { RefiAuthorship, RefiCoding, RefiUser } from './model.js';
import { isOwnOrigin } from './ownSets.js';
import type { XmlElement } from './xmlElement.js';

const unknown = 'unknown';

/**
 * Every user is a coder, also one who coded nothing yet. In a file that this software wrote the reconciled coding is marked;
 * elsewhere it goes by its name.
 *
 * @param origin what the file says of the tool that wrote it
 */
export function fillCoders(users: readonly RefiUser[], origin: string, builder: CorpusBuilder): void {
  const isOurs = isOwnOrigin(origin);
  for (const { guid, name, id } of users)
    builder.coder(guid, name, isOurs ? id.endsWith(reconciledMark) : undefined);
}

/** The coder of a coding. Nobody counts as "unknown"; somebody whom the file does not list, as a coder without a name. */
export function coderOf(coding: RefiCoding, builder: CorpusBuilder, findings: Findings): number {
  const known = coding.user === '' ? undefined : builder.coderIndex(coding.user);
  if (known !== undefined) {
    if (isUnlisted(builder.coders[known].name)) tellUnlisted(coding, builder.coders[known].name, findings);
    return known;
  }
  if (coding.user === '') {
    findings.tally('missing-coder', coding.element, (count) => ({
      nb: `${plural(count, 'koding navngir', 'kodinger navngir')} ingen bruker; koder «${unknown}»`,
      en: `${plural(count, 'coding names', 'codings name')} no user; coder "${unknown}"`,
    }));
    return builder.coder(unknown);
  }
  const others = builder.coders.filter(({ name }) => isUnlisted(name)).length;
  const name = others === 0 ? unlisted : `${unlisted} ${others + 1}`;
  tellUnlisted(coding, name, findings);
  return builder.coder(coding.user, name);
}

const unlisted = 'unknown user';

function isUnlisted(name: string): boolean {
  return /^unknown user(?: \d+)?$/u.test(name);
}

function tellUnlisted(coding: RefiCoding, name: string, findings: Findings): void {
  findings.tally(
    'unknown-coder',
    coding.element,
    (count) => ({
      nb: `${plural(count, 'koding navngir', 'kodinger navngir')} en bruker som ikke står blant brukerne; koder «${name}»`,
      en: `${plural(count, 'coding names', 'codings name')} a user who is not among the Users; coder "${name}"`,
    }),
    coding.user,
  );
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
        (count) => ({
          nb: `${plural(count, 'element navngir', 'elementer navngir')} en bruker «${guid}» som ikke står blant brukerne; utelatt`,
          en: `${plural(count, 'element names', 'elements name')} a user "${guid}" who is not among the Users; left out`,
        }),
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
