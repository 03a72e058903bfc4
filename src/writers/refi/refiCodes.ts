import type { Code } from '../../corpus/code.js';
import type { Corpus } from '../../corpus/corpus.js';
import type { XmlPieces } from '../xmlPieces.js';
import type { RefiGuids } from './refiGuids.js';
import type { RefiNotes } from './refiNotes.js';

/** Colours as the schema has them. */
export function isRefiColor(color: string): boolean {
  return /^#(?:[0-9a-f]{6}|[0-9a-f]{3})$/iu.test(color);
}

/**
 * The element `Codes` with the tree of codes. Notes are for projects; a codebook has no place for them.
 */
export function writeCodes(xml: XmlPieces, corpus: Corpus, guids: RefiGuids, notes: RefiNotes | null): void {
  const children = new Map<number, Code[]>();
  for (const code of corpus.codes) children.set(code.parent, [...(children.get(code.parent) ?? []), code]);
  xml.open('Codes');
  for (const code of children.get(-1) ?? []) writeCode(code);
  xml.close();

  function writeCode(code: Code): void {
    const below = children.get(code.index) ?? [];
    const attributes = {
      guid: guids.code(code.index),
      name: code.name,
      isCodable: corpus.details?.headings.has(code.index) !== true,
      color: isRefiColor(code.color) ? code.color : undefined,
    };
    const noted = notes !== null && notes.about('code', code.index).length > 0;
    if (below.length === 0 && code.description === '' && !noted) {
      xml.empty('Code', attributes);
      return;
    }
    xml.open('Code', attributes);
    if (code.description !== '') xml.text('Description', code.description);
    if (noted) notes.writeReferences(xml, 'code', code.index);
    for (const child of below) writeCode(child);
    xml.close();
  }
}
