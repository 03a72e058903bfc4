// Several publications of the same material as one project to attack: what each counts, and how that hangs together.
import { projectOf } from './attack.mjs';
import { categoriesOf } from './read.mjs';

/** Sets that a wider way to count can only add sources to. */
const growing = ['mentions', 'directed'];

/**
 * Of subjects that two publications count by the same key and differently (in selections, and in paragraphs) the earlier has a mark;
 * who knows how they are counted knows as well that every source of the one is one of the other, where it is so.
 *
 * @param publications { parts, sources } of each, the last one last
 * @returns the project, and by publication what the key of a count is called in it
 */
export function together(publications) {
  const known = new Map();
  const all = [];
  const links = [];
  const names = publications.map(() => new Map());
  for (let i = publications.length - 1; i >= 0; i--) {
    const { subjects } = projectOf(publications[i].parts, publications[i].sources);
    for (const subject of subjects) {
      const others = [...known.values()].filter(({ own }) => own.key === subject.key);
      const same = others.find(({ own }) => likeTo(own, subject));
      const name = same?.name ?? (others.length === 0 ? subject.key : `${subject.key}~${i}`);
      names[i].set(subject.key, name);
      if (same === undefined) {
        known.set(name, { name, own: subject });
        for (const other of others) links.push(...nested(subject, name, other.own, other.name));
      }
    }
    const own = (of) => ({ ...of, subject: names[i].get(of.subject) });
    all.push(
      ...publications[i].parts.map((part) => ({
        subjects: part.subjects.map((subject) => ({ ...subject, key: names[i].get(subject.key) })),
        within: part.within.map(({ lesser, greater }) => ({ lesser: own(lesser), greater: own(greater) })),
        unions: (part.unions ?? []).map(({ whole, parts }) => ({ whole: own(whole), parts: parts.map(own) })),
      })),
    );
  }
  const last = publications.at(-1);
  const project = projectOf([...all, { subjects: [], within: links }], last.sources);
  const nameOf = (i) => (key) => {
    const [subject, ...rest] = key.split('|');
    return [names[i].get(subject) ?? subject, ...rest].join('|');
  };
  return { project: { ...project, parts: last.parts }, nameOf };
}

function likeTo(one, other) {
  const content = ({ categories, bySource }) => JSON.stringify([categories, [...bySource]]);
  return content(one) === content(other);
}

function nested(one, name, other, otherName) {
  return growing.flatMap((set) => {
    const [a, b] = [one, other].map((of) => categoriesOf(of, set));
    if (a.length === 0 || b.length === 0) return [];
    const has = (of, categories, source) => categories.includes(of.bySource[source]);
    const sources = [...one.bySource.keys()];
    const [here, there] = [
      { subject: name, categories: a },
      { subject: otherName, categories: b },
    ];
    return [
      ...(sources.every((s) => !has(one, a, s) || has(other, b, s))
        ? [{ lesser: here, greater: there }]
        : []),
      ...(sources.every((s) => !has(other, b, s) || has(one, a, s))
        ? [{ lesser: there, greater: here }]
        : []),
    ];
  });
}
