// Invented people: one origin each, dealt so that every origin is named about as often as it should be.

/** How often an origin is named, beside the others. */
const shares = { norwegian: 1.7, sami: 1, polish: 1, arabic: 1, somali: 1, vietnamese: 1, other: 1 };
export const origins = Object.keys(shares);
const particles = new Set(['al', 'el', 'abu', 'umm', 'van', 'der', 'bin', 'abd', 'sheikh', 'k']);

/** The parts of a name by which it could be recognised in another. */
export const partsOf = (name) =>
  name
    .toLocaleLowerCase('nb')
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .split(/[^\p{L}]+/u)
    .filter((part) => part.length > 1 && !particles.has(part));

/**
 * A dealer of people for one part of the texts. `mentions` says how often a person is named in the document.
 *
 * @param lists origin -> { female, male, surname, nickname }, each a list of names
 */
export function dealer(draw, lists) {
  const named = Object.fromEntries(origins.map((origin) => [origin, 0]));
  const next = {};
  for (const origin of origins)
    next[origin] = Object.fromEntries(
      Object.entries(lists[origin]).map(([role, list]) => [role, draw.inTurn(list)]),
    );
  return ({ female, mentions }) => {
    const load = (name) => named[name] / shares[name];
    const origin = draw.shuffled(origins).reduce((least, name) => (load(name) < load(least) ? name : least));
    named[origin] += mentions;
    const first = next[origin][female ? 'female' : 'male']();
    const surname = next[origin].surname();
    const middle = origin === 'somali' || draw.between(0, 5) === 0 ? next[origin].surname() : '';
    return { origin, first, surname, middle, nickname: () => next[origin].nickname() };
  };
}

/** How a person is named: in full, in part, or by initials. */
export function nameOf(person, way, draw) {
  const { origin, first, surname, middle } = person;
  const initial = (name) => [...name][0].toLocaleUpperCase('nb');
  if (way === 'full')
    return origin === 'vietnamese' && draw.between(0, 1) === 0
      ? { kind: 'name-full', text: `${surname} ${first}` }
      : {
          kind: 'name-full',
          text: [first, middle === surname ? '' : middle, surname].filter(Boolean).join(' '),
        };
  if (way === 'first') return { kind: 'name-first', text: first };
  if (way === 'sur') return { kind: 'name-surname', text: surname };
  if (way === 'dotted') return { kind: 'name-initial-surname', text: `${initial(first)}. ${surname}` };
  if (way === 'initials')
    return {
      kind: 'name-initials',
      text: draw.one([`${initial(first)}.${initial(surname)}.`, `${initial(first)}${initial(surname)}`]),
    };
  if (way === 'nick') {
    person.called ??= person.nickname();
    return { kind: 'name-nickname', text: person.called };
  }
  throw new RangeError(`no way to name a person: ${way}`);
}

const mailLetters = (name) =>
  name
    .toLocaleLowerCase('nb')
    .replace(/[øö]/gu, 'o')
    .replace(/æ/gu, 'ae')
    .replace(/[đð]/gu, 'd')
    .replace(/ł/gu, 'l')
    .replace(/ŋ/gu, 'n')
    .replace(/þ/gu, 'th')
    .replace(/ı/gu, 'i')
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .replace(/[^a-z]+/gu, '');

/**
 * An address for mail as that person might have it, at a host that cannot exist or is kept for examples.
 *
 * @param shapes (given name, surname, draw) -> [form, text]
 */
export function mailOf(draw, shapes) {
  const shape = draw.inTurn(shapes);
  return ({ first, surname }) => {
    const [form, text] = shape()(mailLetters(first), mailLetters(surname), draw);
    return { kind: 'e-mail', form, text };
  };
}
