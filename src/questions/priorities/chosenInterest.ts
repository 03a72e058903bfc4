import type { Interest } from '../../corpus/interests.js';
import { RequestError } from '../../shared/problem.js';
import { didYouMean } from '../../shared/suggest.js';

/** How the user's needs are called: `Brukerens behov`, `The user's needs`, `Brukarbehov`, `Client needs`. */
const usersNeeds =
  /(?:bruker|brukar|klient|jobbsøker|jobbsøkjar)\p{L}*[\s_-]*behov|behov\p{L}*\s+(?:til|for|hos)\s+(?:bruker|brukar|klient)|(?:user|client|jobseeker)\p{L}*(?:['’]s?)?[\s_-]*needs?\b|needs? of (?:the )?(?:user|client|jobseeker)/iu;

/**
 * The interest that is looked at closely.
 *
 * @param label its id, name or English name; empty for the user's needs, by their name
 * @returns null where no label is given and no interest is called so
 * @throws RangeError for a label that no interest has, naming those that there are
 * @example chosenInterest(interests, '')?.name // 'Brukerens behov'
 */
export function chosenInterest(interests: readonly Interest[], label = ''): Interest | null {
  const wanted = label.trim().toLocaleLowerCase('nb');
  if (wanted === '') {
    return (
      interests.find(({ name, nameEnglish }) => usersNeeds.test(name) || usersNeeds.test(nameEnglish)) ?? null
    );
  }
  const namesOf = ({ code, name, nameEnglish }: Interest) => [
    ...(code === null ? [] : [code.id]),
    name,
    nameEnglish,
  ];
  const found = interests.find((interest) =>
    namesOf(interest).some((name) => name.toLocaleLowerCase('nb') === wanted),
  );
  if (found !== undefined || interests.length === 0) return found ?? null;
  const hint = didYouMean(label, interests.flatMap(namesOf), '.');
  const known = interests.map((each) => namesOf(each)[0]).join(', ');
  throw new RequestError({
    nb: `ingen hensyn heter «${label}»${hint.nb} Hensyn: ${known}`,
    en: `no interest is called "${label}"${hint.en} Interests: ${known}`,
  });
}
