import { describe, expect, it } from 'vitest';
import { directedUnits } from '../../../src/questions/directedUnits.js';
import { alikeSelections } from '../../../src/questions/opportunities/alikeSelections.js';
import { needWeights } from '../../../src/questions/opportunities/needWeights.js';
import { material } from './support.js';

/** How many selections each group on V1 holds, by source. */
function groupsOf(rows: string, levels: Readonly<Record<string, string>> = {}): string[] {
  const corpus = material(rows, levels);
  const directed = directedUnits(corpus);
  const { needs } = needWeights(
    directed,
    corpus.codes.filter(({ family }) => family === 'indicator'),
  );
  const describing = corpus.sources.filter(({ kind }) => kind !== 'study').map(({ index }) => index);
  return alikeSelections(directed, describing, needs)
    .filter(({ indicator }) => indicator === 0)
    .map(({ units }) => units.map((unit) => corpus.sources[directed.incidence.source[unit]].id).join(' '));
}

const times = (count: number, id: string, codes: string) =>
  Array.from({ length: count }, (_, i) => `${id}  ${i * 10}-${i * 10 + 10}  ${codes}`).join('\n');

describe('selections that are alike', () => {
  it('are of one kind and level of source, with the same other need beside them', () => {
    const rows = [times(6, 'i1', 'V1 minus'), times(7, 'i2', 'V1 V2 plus'), times(6, 'd1', 'V1 plus')].join(
      '\n',
    );
    expect(groupsOf(rows)).toEqual([
      Array(6).fill('i1').join(' '),
      Array(7).fill('i2').join(' '),
      Array(6).fill('d1').join(' '),
    ]);
  });

  it('are put together where they are few: first within kind and level, then within the kind', () => {
    const rows = [
      times(3, 'i1', 'V1 minus'),
      times(3, 'i2', 'V1 V2 plus'),
      times(2, 'i3', 'V1 plus'),
      times(2, 'i4', 'V1 plus'),
      times(1, 'd1', 'V1 plus'),
    ].join('\n');
    const levels = { i1: 'office', i2: 'office', i3: 'county', i4: 'counsellor' };
    // The one document has no other to be compared with.
    expect(groupsOf(rows, levels)).toEqual(['i1 i1 i1 i2 i2 i2', 'i3 i3 i4 i4']);
  });

  it('have a direction, and describe the meeting', () => {
    expect(groupsOf(`${times(6, 's1', 'V1 minus')}\n${times(6, 'i1', 'V1')}`)).toEqual([]);
  });
});
