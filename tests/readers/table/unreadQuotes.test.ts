import { describe, expect, it } from 'vitest';
import { readProject } from '../../../src/readers/readProject.js';
import { oneFile, textFile } from '../../support/files.js';
import { problemsOf } from '../../support/problems.js';

const rows =
  'Dok;Hva sies;Kode\n1;Jeg rekker ikke alt.;Tid\n1;Vi kan bestemme selv.;Rom\n2;Hun stoler på meg.;Tillit\n';
const read = (mapping: object, options: { strict?: boolean; csv?: string } = {}) =>
  readProject(oneFile('t.csv', options.csv ?? rows), {
    mapping: textFile('m.json', JSON.stringify(mapping)),
    language: 'nb',
    ...(options.strict === undefined ? {} : { strict: options.strict }),
  });

describe('a column of quotes whose name is not known', () => {
  it('is listed as lost, for all codes of a source then stand together', async () => {
    const { corpus, report } = await read({ source: 'Dok' });
    expect(corpus.selections.length).toBe(2);
    expect(report.losses.map(({ kind }) => kind)).toEqual(['unread-quotes']);
  });

  it('is offered with a mapping that works as it stands, and keeps what was said before', async () => {
    const { report } = await read({ source: 'Dok' });
    const [draft] = /\{.*\}/u.exec(report.losses[0].message) ?? [];
    expect(draft).toBe('{"source":"Dok","text":"Hva sies"}');
    const mended = await read(JSON.parse(draft!) as object);
    expect(mended.corpus.selections.length).toBe(3);
    expect(mended.report.losses).toEqual([]);
  });

  it('refuses the project under --strict', async () => {
    const [problem] = await problemsOf(() => read({ source: 'Dok' }, { strict: true }));
    expect(problem.kind).toBe('unread-quotes');
  });

  it('is nothing where rows are of whole sources, or a place is named', async () => {
    const whole = await read({ source: 'Dok' }, { csv: 'Dok;Kode;Hvem\n1;Tid;Per\n1;Rom;Ola\n2;Tid;Per\n' });
    expect(whole.report.losses).toEqual([]);
    const lines = await read(
      { source: 'Dok' },
      { csv: 'Dok;Linje;Hva sies;Kode\n1;1;Jeg rekker ikke alt;Tid\n1;2;Vi kan bestemme selv;Rom\n' },
    );
    expect(lines.report.losses).toEqual([]);
  });
});
