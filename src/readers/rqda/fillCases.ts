import type { Reference } from '../../corpus/details.js';
import type { OffsetConvention } from '../offsets/conventions.js';
import { turnedSpan } from '../offsets/placeSpan.js';
import { pointsOf } from '../sqlite/placedSpans.js';
import type { DatabaseContext } from '../sqlite/readDatabase.js';
import { noteDetails } from '../sqlite/rowAuthorship.js';
import { plural } from '../sqlite/rowFindings.js';
import { isWhole } from './collectAttributes.js';
import type { RqdaSources } from './fillSources.js';

/** Cases with what belongs to them: whole sources, and parts of texts. */
export function fillCases(
  { cases, index }: RqdaSources,
  convention: OffsetConvention,
  { builder, findings }: DatabaseContext,
): void {
  for (const { row, id, name, values, parts } of cases) {
    const members = parts.flatMap((part): Reference[] => {
      const source = index.get(part.whole('fid')!)!;
      const { text, id: sourceId } = builder.sources[source];
      if (isWhole(part, text?.length ?? 0)) return [{ target: 'source', index: source, id: sourceId }];
      findings.tally('part-of-case', part, (count) => ({
        nb: `${plural(count, 'del av en kilde hører', 'deler av kilder hører')} til et case; beholdt med caset, som da ikke er en egenskap ved kilden`,
        en: `${plural(count, 'part of a source belongs', 'parts of sources belong')} to a case; kept with the case, which is then no attribute of the source`,
      }));
      const [start, end] = [part.whole('selfirst') ?? -1, part.whole('selend') ?? -1];
      const points = pointsOf({ source, start, end, quote: '', row: part }, convention, builder);
      if (points !== null) {
        if (end < start) findings.warn('reversed-span', part, turnedSpan({ start, end }));
        return [{ target: 'selection', index: builder.span(source, ...points, part.where), id: sourceId }];
      }
      const found = part.foundIn('selfirst', 'selend');
      findings.lose('bad-span', part, {
        nb: `en del av et case ligger i teksten sin; ${found.nb}; utelatt`,
        en: `a part of a case lies within its text; ${found.en}; left out`,
      });
      return [];
    });
    const one = builder.details.addCase({ id: String(id), name, description: '', values, members });
    for (const noted of [row, ...parts]) {
      const memo = noted.text('memo');
      if (memo !== '') builder.addMemo({ target: 'case', index: one, text: memo, ...noteDetails(noted) });
    }
  }
}
