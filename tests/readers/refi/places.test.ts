import { describe, expect, it } from 'vitest';
import { agreement } from '../../../src/agreement/agreement.js';
import { comparisonText } from '../../../src/agreement/comparison.labels.js';
import { coOccurrence } from '../../../src/cooccurrence/coOccurrence.js';
import { readProject } from '../../../src/readers/readProject.js';
import { codeBook, coding, guid, project, zipOf } from './buildProject.js';

const users = `<Users><User guid="${guid(1)}" name="Kari"/><User guid="${guid(2)}" name="Ola"/></Users>`;

async function read(sources: string) {
  const file = await zipOf({ 'project.qde': project(`${users}${codeBook}<Sources>${sources}</Sources>`) });
  const { corpus } = await readProject(
    { name: 'p.qdpx', files: [file], isFolder: false },
    { language: 'en' },
  );
  return corpus.inLanguage('en');
}

const overlaps = async (sources: string) =>
  coOccurrence(await read(sources), { unit: 'overlap', rows: 'all', columns: 'all' }).at('Tillit', 'Tid')
    .count;

let next = 100;
const selection = (element: string, at: string, code: number, by = 1) =>
  `<${element} guid="${guid(next++)}" name="" ${at}>${coding(code, by)}</${element}>`;
const box = (x1: number, y1: number, x2: number, y2: number) =>
  `firstX="${x1}" firstY="${y1}" secondX="${x2}" secondY="${y2}"`;
const source = (element: string, inside: string) =>
  `<${element} guid="${guid(50)}" name="s" path="internal://x">${inside}</${element}>`;

describe('places of a REFI-QDA project', () => {
  it.each(['Audio', 'Video'])('overlap in the time of %s', async (kind) => {
    const of = (a: string, b: string) =>
      overlaps(
        source(`${kind}Source`, selection(`${kind}Selection`, a, 11) + selection(`${kind}Selection`, b, 12)),
      );
    expect(await of('begin="0" end="1000"', 'begin="999" end="2000"')).toBe(1);
    expect(await of('begin="0" end="1000"', 'begin="1000" end="2000"')).toBe(0);
  });

  it('overlap in the area of a picture, and of one page of a PDF', async () => {
    const picture = (a: string, b: string) =>
      overlaps(
        source('PictureSource', selection('PictureSelection', a, 11) + selection('PictureSelection', b, 12)),
      );
    expect(await picture(box(0, 0, 10, 10), box(9, 9, 20, 20))).toBe(1);
    expect(await picture(box(0, 0, 10, 10), box(10, 10, 20, 20))).toBe(0);
    const pages = (a: number, b: number) =>
      overlaps(
        source(
          'PDFSource',
          selection('PDFSelection', `page="${a}" ${box(0, 90, 10, 20)}`, 11) +
            selection('PDFSelection', `page="${b}" ${box(5, 80, 15, 30)}`, 12),
        ),
      );
    expect(await pages(0, 0)).toBe(1);
    expect(await pages(0, 1)).toBe(0);
  });

  it('have no time before the beginning of a recording: the coding is kept without it, and listed', async () => {
    const inside =
      selection('AudioSelection', 'begin="-10" end="50"', 11) +
      selection('AudioSelection', 'begin="0" end="50"', 12);
    const file = await zipOf({
      'project.qde': project(`${users}${codeBook}<Sources>${source('AudioSource', inside)}</Sources>`),
    });
    const { corpus, report } = await readProject({ name: 'p.qdpx', files: [file], isFolder: false });
    expect(report.losses.map(({ message }) => message)).toEqual([
      'begin is milliseconds from 0; found -10, and the part is kept without this place',
    ]);
    expect([report.codings, corpus.details?.regions.length]).toEqual([2, 1]);
  });

  it('are matched between coders by time, and told so', async () => {
    const corpus = await read(
      source(
        'AudioSource',
        selection('AudioSelection', 'begin="0" end="1000"', 11) +
          selection('AudioSelection', 'begin="100" end="1000"', 11, 2) +
          selection('AudioSelection', 'begin="5000" end="6000"', 12) +
          selection('AudioSelection', 'begin="5800" end="7000"', 12, 2),
      ),
    );
    const found = agreement(corpus, { unit: 'selection', replicates: 0 });
    // 900 of 1000 ms are one unit; 200 of 2000 are two.
    expect(found.units).toBe(3);
    expect(comparisonText(found)).toContain('what they share (time) is at least 50% of both together');
  });
});
