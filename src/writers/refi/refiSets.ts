import { families, roles } from '../../corpus/code.js';
import type { Corpus } from '../../corpus/corpus.js';
import type { XmlPieces } from '../xmlPieces.js';
import type { RefiGuids } from './refiGuids.js';
import type { RefiNotes } from './refiNotes.js';

/**
 * The element `Sets`: the project's own, and one for each family and role. REFI-QDA has no families; as sets of codes
 * every tool shows them, and our reader makes families of them again.
 *
 * @param notes null for a codebook, whose sets hold codes only and name them otherwise
 */
export function writeSets(xml: XmlPieces, corpus: Corpus, guids: RefiGuids, notes: RefiNotes | null): void {
  const sets = [
    ...(corpus.details?.sets ?? []).map((set, i) => ({
      guid: guids.keep(set.id, 'set', i),
      name: set.name,
      description: set.description,
      codes: set.members.flatMap((one) => (one.target === 'code' ? (guids.of(one) ?? []) : [])),
      sources: set.members.flatMap((one) => (one.target === 'source' ? (guids.of(one) ?? []) : [])),
      notes: [
        ...set.members.flatMap((one) => (one.target === 'note' ? (guids.of(one) ?? []) : [])),
        ...(notes?.about('set', i) ?? []),
      ],
    })),
    ...ownSets(corpus).map(({ name, codes }) => ({
      guid: guids.keep('', 'set', name),
      name,
      description: '',
      codes: codes.map((code) => guids.code(code)),
      sources: [],
      notes: [],
    })),
  ].filter(({ codes }) => notes !== null || codes.length > 0);
  if (sets.length === 0) return;
  xml.open('Sets');
  for (const set of sets) {
    xml.open('Set', { guid: set.guid, name: set.name });
    if (set.description !== '') xml.text('Description', set.description);
    for (const code of set.codes)
      xml.empty('MemberCode', notes === null ? { guid: code } : { targetGUID: code });
    if (notes !== null) {
      for (const source of set.sources) xml.empty('MemberSource', { targetGUID: source });
      for (const note of new Set(set.notes)) xml.empty('MemberNote', { targetGUID: note });
    }
    xml.close();
  }
  xml.close();
}

/** Families and roles as sets of codes; nothing where no code has one. */
function ownSets({ codes }: Corpus): { name: string; codes: number[] }[] {
  if (codes.every(({ family, role }) => family === 'other' && role === null)) return [];
  const withFamily = families.map((family) => ({
    name: `family: ${family}`,
    codes: codes.filter((code) => code.family === family).map(({ index }) => index),
  }));
  const withRole = roles.map((role) => ({
    name: `role: ${role}`,
    codes: codes.filter((code) => code.role === role).map(({ index }) => index),
  }));
  return [...withFamily, ...withRole].filter((set) => set.codes.length > 0);
}
