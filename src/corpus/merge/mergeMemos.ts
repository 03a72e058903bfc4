import type { Corpus } from '../corpus.js';
import type { CorpusBuilder } from '../corpusBuilder.js';
import type { Memo } from '../source.js';
import type { MergedCodings, MergedDetails } from './mergeDetails.js';
import type { MergeNotes } from './mergeNotes.js';

/**
 * Adds the memos of several projects to a builder. Equal memos on one thing are one; where a note of one id has another text,
 * both are kept, which is told.
 */
export function mergeMemos(
  corpora: readonly Corpus[],
  merged: MergedCodings & MergedDetails,
  builder: CorpusBuilder,
  notes: MergeNotes,
): void {
  const known = new Set<string>();
  const texts = new Map<string, readonly [text: string, part: number]>();
  corpora.forEach(({ memos, coders }, part) => {
    const added: string[] = [];
    for (const memo of memos) {
      const coder = coders.findIndex(({ id }) => id === memo.coder);
      const moved: Memo = {
        ...memo,
        index: indexOf(memo, part),
        coder: coder < 0 ? memo.coder : builder.coders[merged.coders[part][coder]].id,
      };
      const { target, index, text, id = '', title = '' } = moved;
      const key = JSON.stringify([target, index, text, moved.coder, title, id]);
      if (known.has(key)) continue;
      added.push(key);
      const earlier = id === '' ? undefined : texts.get(id);
      if (earlier !== undefined && earlier[0] !== text) tellTexts(title, earlier[1], part, notes);
      if (id !== '' && earlier === undefined) texts.set(id, [text, part]);
      // Two notes cannot have one id.
      if (earlier !== undefined && earlier[0] !== text) {
        const { id: _id, ...rest } = moved;
        builder.addMemo(rest);
      } else builder.addMemo(moved);
    }
    for (const key of added) known.add(key);
  });

  function indexOf({ target, index }: Memo, part: number): number {
    if (target === 'project' || index < 0) return index;
    const positions = {
      source: merged.sources,
      code: merged.codes,
      selection: merged.selections,
      coding: merged.codings,
      coder: merged.coders,
      variable: merged.variable,
      case: merged.case,
      set: merged.set,
      link: merged.link,
    };
    return positions[target][part][index];
  }
}

function tellTexts(title: string, first: number, part: number, notes: MergeNotes): void {
  const [one, other] = [notes.nameOf(first), notes.nameOf(part)];
  notes.tell('memo-conflict', part, {
    nb: `notatet «${title}» har én tekst i ${one} og en annen i ${other}; begge er beholdt`,
    en: `the note "${title}" has one text in ${one} and another in ${other}; both are kept`,
  });
}
