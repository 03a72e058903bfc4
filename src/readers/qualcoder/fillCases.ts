import type { Reference } from '../../corpus/details.js';
import type { OffsetConvention } from '../offsets/conventions.js';
import type { DatabaseContext } from '../sqlite/readDatabase.js';
import { noteDetails } from '../sqlite/rowAuthorship.js';
import { plural } from '../sqlite/rowFindings.js';
import type { QualcoderCase } from './collectAttributes.js';
import { partSelection } from './fillCodings.js';
import type { SourceIndex } from './fillSources.js';

/** Cases with what belongs to them: whole sources, and parts of texts. */
export function fillCases(
  cases: readonly QualcoderCase[],
  sources: SourceIndex,
  convention: OffsetConvention,
  context: DatabaseContext,
): void {
  const { builder, findings } = context;
  for (const { row, id, name, values, parts } of cases) {
    const members = parts.flatMap((part): Reference[] => {
      const source = sources.get(part.source)!;
      if (part.whole) return [{ target: 'source', index: source, id: builder.sources[source].id }];
      findings.tally('part-of-case', part.row, (count) => ({
        nb: `${plural(count, 'del av en kilde hører', 'deler av kilder hører')} til et case; beholdt med caset, som da ikke er en egenskap ved kilden`,
        en: `${plural(count, 'part of a source belongs', 'parts of sources belong')} to a case; kept with the case, which is then no attribute of the source`,
      }));
      const selection = partSelection(part.row, source, convention, context);
      if (selection >= 0) return [{ target: 'selection', index: selection, id: part.row.text('id') }];
      const found = part.row.foundIn('pos0', 'pos1');
      findings.lose('bad-span', part.row, {
        nb: `en del av et case ligger i teksten sin; ${found.nb}; utelatt`,
        en: `a part of a case lies within its text; ${found.en}; left out`,
      });
      return [];
    });
    const index = builder.details.addCase({ id: String(id), name, description: '', values, members });
    const memo = row.text('memo');
    if (memo !== '') builder.addMemo({ target: 'case', index, text: memo, ...noteDetails(row) });
    for (const part of parts) {
      const note = part.row.text('memo');
      if (note !== '') builder.addMemo({ target: 'case', index, text: note, ...noteDetails(part.row) });
    }
  }
}
