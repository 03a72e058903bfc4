import { type Family, families, type Role, roles } from '../../corpus/code.js';
import { Corpus } from '../../corpus/corpus.js';
import type { ImportedProject } from '../../corpus/importReport.js';

/** Whether a file says that this software wrote it. */
export function isOwnOrigin(origin: string): boolean {
  return /^brukermøte\b/iu.test(origin.normalize('NFC'));
}

/**
 * Families and roles that this software wrote as sets of codes, made families and roles again. Sets of other tools, and
 * sets that only look alike, stay sets.
 *
 * @param origin what the file says of the tool that wrote it
 */
export function withOwnSets(imported: ImportedProject, origin: string): ImportedProject {
  const { corpus, report } = imported;
  const { details } = corpus;
  if (details === undefined || !isOwnOrigin(origin)) return imported;
  const given = new Map<number, { family?: Family; role?: Role }>();
  const kept = new Int32Array(details.sets.length).fill(-1);
  const sets = details.sets.filter(({ name, members }, i) => {
    const [, kind, value] = /^(family|role): (\w+)$/u.exec(name) ?? [];
    const family = kind === 'family' ? families.find((each) => each === value) : undefined;
    const role = kind === 'role' ? roles.find((each) => each === value) : undefined;
    const codes = members.filter(({ target, index }) => target === 'code' && index >= 0);
    if ((family ?? role) === undefined || codes.length < members.length) return true;
    for (const { index } of codes)
      given.set(index, { ...given.get(index), ...(family && { family }), ...(role && { role }) });
    kept[i] = -2;
    return false;
  });
  if (given.size === 0) return imported;
  let next = 0;
  for (let i = 0; i < kept.length; i++) if (kept[i] !== -2) kept[i] = next++;
  const moved = (index: number) => (index < 0 ? index : kept[index]);
  return {
    corpus: new Corpus({
      ...corpus,
      codes: corpus.codes.map((code) => ({ ...code, ...given.get(code.index) })),
      memos: corpus.memos.map((memo) =>
        memo.target === 'set' ? { ...memo, index: moved(memo.index) } : memo,
      ),
      details: {
        ...details,
        sets,
        links: details.links.map((link) => ({ ...link, from: shifted(link.from), to: shifted(link.to) })),
        graphs: details.graphs.map((graph) => ({
          ...graph,
          elements: graph.elements.map((element) => ({
            ...element,
            represents: shifted(element.represents),
          })),
        })),
      },
    }),
    report: { ...report, details: { ...report.details, sets: sets.length } },
  };

  function shifted<Pointer extends { readonly target: string; readonly index: number } | null>(
    reference: Pointer,
  ): Pointer {
    return reference?.target === 'set' ? { ...reference, index: moved(reference.index) } : reference;
  }
}
