import { type Attributes, kindOf } from './fillAttributes.js';
import { type FillContext, fillSelections, ownText } from './fillSelections.js';
import { plural } from './findings.js';
import type { RefiSource } from './model.js';
import { fileName } from './sourcePaths.js';

/** Sources with their texts, attributes, selections, codings and memos. */
export function fillSources(
  sources: readonly RefiSource[],
  attributes: Attributes,
  context: FillContext,
): void {
  const { builder, findings, memos, texts } = context;
  const byName = new Map<string, RefiSource[]>();
  for (const source of sources) {
    if (source.guid === '' || builder.sourceIndex(source.guid) !== undefined) {
      if (source.guid !== '')
        findings.error(
          'duplicate-id',
          source.element,
          `source guid "${source.guid}" is used twice; guids are unique`,
        );
      continue;
    }
    const name = source.name || fileName(source.path) || source.guid;
    if (source.name === '')
      findings.tally(
        'unnamed-source',
        source.element,
        (count) =>
          `${plural(count, 'source has', 'sources have')} no name; named after the file, or the guid`,
      );
    byName.set(name, [...(byName.get(name) ?? []), source]);
    const own = attributes.get(source.guid) ?? new Map<string, string>();
    const text = ownText(source);
    const index = builder.addSource(
      {
        id: source.guid,
        name,
        kind: kindOf(own),
        attributes: Object.fromEntries(own),
        text: text === null ? null : (texts.get(text) ?? null),
      },
      findings.where(source.element),
    );
    const parts = source.type === 'TextSource' ? [] : [source.text, ...source.transcripts];
    for (const part of [source, ...parts]) {
      if (part === null) continue;
      memos.add('source', index, part.description, part.user);
      memos.addNotes('source', index, part.noteRefs);
    }
    fillSelections(source, index, context);
  }
  for (const [name, same] of byName) {
    if (same.length < 2) continue;
    const message = `${same.length} sources are called "${name}"; kept apart by guid`;
    findings.warn('duplicate-name', same[1].element, message);
  }
}
