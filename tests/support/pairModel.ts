import type { Corpus } from '../../src/corpus/corpus.js';
import { type CountCell, type CountModel, countKey } from '../../src/disclosure/countModel.js';
import { countSubject, publicSources, uses } from '../../src/publication/publicSources.js';
import { directedUnits, sourceDirections, unitsWith } from '../../src/questions/directedUnits.js';
import { type Verdict, verdict } from '../../src/questions/direction.js';

const categories = ['promotes', 'hinders', 'ambivalent', 'undirected'] as const satisfies readonly Verdict[];
const sets = { mentions: [0, 1, 2, 3], directed: [0, 1, 2] };

/** What a publication counts of every pair of a condition and an indicator, and of each code alone where that is asked for. */
export function pairModel(corpus: Corpus, options: { readonly codes?: boolean } = {}): CountModel {
  const sources = publicSources(corpus);
  const directed = directedUnits(corpus);
  const inFamily = (family: string) =>
    corpus.codes.filter(
      (code) => code.family === family && !corpus.codes.some(({ parent }) => parent === code.index),
    );
  const subject = (key: string, codes: Parameters<typeof unitsWith>[1]) => {
    const verdicts = sourceDirections(directed, unitsWith(directed, codes)).map(verdict);
    return countSubject(sources, { key, categories, sets }, (source) =>
      (categories as readonly Verdict[]).indexOf(verdicts[source]),
    );
  };
  const pairs = inFamily('condition').flatMap((condition) =>
    inFamily('indicator').map((indicator) => ({
      codes: [condition.id, indicator.id],
      subject: subject(`pair:${condition.id}:${indicator.id}`, [condition, indicator]),
    })),
  );
  const alone = options.codes
    ? [...inFamily('condition'), ...inFamily('indicator')].map((code) => subject(`code:${code.id}`, [code]))
    : [];
  const all = [0, 1, 2, 3];
  return {
    strata: sources.strata,
    groups: sources.groups,
    subjects: [...pairs.map((pair) => pair.subject), ...alone],
    within: options.codes
      ? pairs.flatMap(({ codes, subject: { key } }) =>
          codes.map((code) => ({
            lesser: { subject: key, categories: all },
            greater: { subject: `code:${code}`, categories: all },
          })),
        )
      : [],
  };
}

/** Mentions, directed and each side of every subject: of all of the sources, or of every public group as well. */
export function pairCandidates(
  { subjects, groups }: CountModel,
  options: { readonly groups: boolean },
): CountCell[] {
  return subjects.flatMap(({ key: subject }) =>
    groups.slice(0, options.groups ? groups.length : 1).flatMap(({ key: group }) =>
      ['mentions', 'directed', 'promotes', 'hinders', 'ambivalent'].map((set) => ({
        key: countKey(subject, set, group),
        subject,
        set,
        group,
        use: useOf(group) + (set === 'mentions' ? 3 : set === 'directed' ? 2 : 0),
      })),
    ),
  );
}

function useOf(group: string): number {
  if (group === '') return uses.mentions;
  if (group.startsWith('kind=')) return uses.kinds;
  return group.startsWith('level=') ? uses.levels : uses.documentKinds;
}
