import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { agreement } from '../../../src/agreement/agreement.js';
import { noteText } from '../../../src/agreement/status.labels.js';
import type { Corpus } from '../../../src/corpus/corpus.js';
import { readParts } from '../../../src/readers/readParts.js';
import { readProject } from '../../../src/readers/readProject.js';
import { projectFolder } from '../../../src/writers/folder/projectFolder.js';
import { folderOf, oneFile, textFile } from '../../support/files.js';
import { hasShared, sharedPath } from '../../support/shared.js';

async function corpusOf(rows: readonly string[], mapping: object, wentThrough?: string): Promise<Corpus> {
  const { corpus } = await readProject(oneFile('units.csv', rows.join('\n')), {
    language: 'en',
    mapping: textFile('mapping.json', JSON.stringify(mapping)),
    ...(wentThrough === undefined ? {} : { wentThrough }),
  });
  return corpus.inLanguage('en');
}

/** Units that were compared, and per code the kappa. */
function kappas(corpus: Corpus) {
  const unit = corpus.lines.length > 0 ? 'line' : 'selection';
  const { units, codes } = agreement(corpus, { unit, replicates: 0 });
  return {
    units,
    ...Object.fromEntries(codes.map(({ code, coefficients }) => [code.name, coefficients.cohenKappa.value])),
  };
}

const presence = ['Unit,Coder,Code', 'u1,J,A', 'u1,P,A', 'u2,J,A', 'u3,P,B', 'u4,J,B', 'u4,P,B'];
const expected = { units: 4, A: 0.5, B: 0.5 };

describe('units that both coders judged, and one left without a code', () => {
  it('are left out where nothing says so, and it is told how to say it', async () => {
    const corpus = await corpusOf(presence, { source: 'Unit' });
    expect(kappas(corpus)).toEqual({ units: 2, A: 1, B: 1 });
    const [note] = agreement(corpus, { unit: 'selection', replicates: 0 }).notes;
    expect(noteText(note, 'en')).toContain('u2, u3');
    expect(noteText(note, 'en')).toContain('--went-through all');
    expect(noteText(note, 'en')).toContain('"judged": "all"');
  });

  it('count where the mapping says that all units were judged', async () => {
    expect(kappas(await corpusOf(presence, { source: 'Unit', judged: 'all' }))).toEqual(expected);
  });

  it('count where the command says who went through them', async () => {
    expect(kappas(await corpusOf(presence, { source: 'Unit' }, 'all'))).toEqual(expected);
    expect(kappas(await corpusOf(presence, { source: 'Unit' }, 'J;P'))).toEqual(expected);
  });

  it('count where a coder has a row without a code', async () => {
    const rows = [...presence, 'u2,P,', 'u3,J,'];
    expect(kappas(await corpusOf(rows, { source: 'Unit' }))).toEqual(expected);
  });

  it('count where a column says yes and no', async () => {
    const rows = ['Unit,Coder,Code,Seen', ...presence.slice(1).map((row) => `${row},ja`)];
    const seen = [...rows, 'u2,P,,ja', 'u3,J,,ja', 'u5,J,A,ja', 'u5,P,,nei'];
    expect(kappas(await corpusOf(seen, { source: 'Unit', judged: 'Seen' }))).toEqual(expected);
  });

  it('count where a column names who judged each', async () => {
    const rows = [
      'Unit,Coder,Code,By',
      ...presence.slice(1).map((row) => `${row},J; P`),
      'u5,J,A,J',
      'u6,P,B,alle',
    ];
    const { units } = kappas(await corpusOf(rows, { source: 'Unit', judged: 'By' }));
    expect(units).toBe(5);
  });

  it.each(['source', 'text', 'span'])('count within a source too, where the unit is a %s', async (kind) => {
    const place = { source: '', text: ',ord om $', span: ',$,$5' }[kind];
    const rows = presence.slice(1).map((row) => {
      const [unit, coder, code] = row.split(',');
      const number = unit.slice(1);
      return `${kind === 'source' ? unit : 's1'}${place!.replaceAll('$', number)},${coder},${code}`;
    });
    const header = { source: 'source', text: 'source,text', span: 'source,start,end' }[kind];
    const corpus = await corpusOf([`${header},coder,code`, ...rows], { judged: 'all' });
    const { units, codes } = agreement(corpus, { unit: 'selection', matching: 'identical', replicates: 0 });
    expect([units, ...codes.map(({ coefficients }) => coefficients.cohenKappa.value)]).toEqual([4, 0.5, 0.5]);
  });
});

describe('units that both judged and both left without a code', () => {
  const rows = [
    'source,text,coder,code',
    's1,Ja.,J,A',
    's1,Ja.,P,A',
    's1,Hm.,J,',
    's1,Hm.,P,',
    's1,Nei.,J,A',
  ];

  it('count as agreement, with a row of each or with judged', async () => {
    const own = agreement(await corpusOf(rows, {}), { unit: 'selection', replicates: 0 });
    expect(own.units).toBe(3);
    expect(own.codes[0].coefficients.percent.value).toBeCloseTo(2 / 3);
    const listed = [...rows.filter((row) => !row.includes('Hm.')), 's1,Hm.,,'];
    const said = agreement(await corpusOf(listed, { judged: 'all' }), { unit: 'selection', replicates: 0 });
    expect(said.units).toBe(3);
  });

  it('count where the source is the unit', async () => {
    const units = ['Unit,Coder,Code', 'u1,J,A', 'u1,P,A', 'u2,J,', 'u2,P,', 'u3,J,A', 'u3,P,'];
    expect(kappas(await corpusOf(units, { source: 'Unit' }))).toMatchObject({
      units: 3,
      A: expect.closeTo(0.4),
    });
  });

  it('are kept in a project folder', async () => {
    const corpus = await corpusOf(rows, {});
    const files = Object.fromEntries([...projectFolder(corpus)].map(([path, text]) => [path, String(text)]));
    const { corpus: again } = await readProject(folderOf('again', files));
    expect(agreement(again, { unit: 'selection', replicates: 0 }).units).toBe(3);
  });

  it('stay when the codes of the material are filtered', async () => {
    const part = (await corpusOf(rows, {})).where({ code: () => false });
    expect(agreement(part, { unit: 'selection', replicates: 0 }).units).toBe(1);
  });
});

describe('a long table whose rows name their line', () => {
  const rows = [
    'source,line,coder,code',
    ...presence.slice(1).map((row) => `s1,${row.slice(1).replace(/,(.),/u, ',$1,')}`),
  ];

  it('has lines without a row of a coder judged by one only, or by all where the mapping says so', async () => {
    expect(kappas(await corpusOf(rows, {}))).toMatchObject({ units: 2 });
    expect(kappas(await corpusOf(rows, { judged: 'all' }))).toEqual(expected);
    expect(kappas(await corpusOf([...rows, 's1,2,P,', 's1,3,J,'], {}))).toEqual(expected);
  });

  it('says how to say it', async () => {
    const { notes } = agreement(await corpusOf(rows, {}), { unit: 'line', replicates: 0 });
    const text = notes.map((note) => noteText(note, 'en')).join(' ');
    expect(text).toContain('fewer than two judged them: 2');
    expect(text).toContain('"judged": "all"');
  });
});

describe('a table with a column for each coder', () => {
  const rows = ['source,line,Rater_A,Rater_B', 's,1,A,A', 's,2,A,', 's,3,,A', 's,4,B,B'];

  it('has empty cells that were not judged, or judged without a code where the mapping says so', async () => {
    const coders = ['Rater_A', 'Rater_B'];
    expect(kappas(await corpusOf(rows, { coders }))).toMatchObject({ units: 2 });
    expect(kappas(await corpusOf(rows, { coders, judged: 'all' }))).toMatchObject({ units: 4, B: 1 });
  });
});

describe('a wide table', () => {
  const rows = [
    'source,line,coder,A,B',
    's,1,J,1,0',
    's,1,P,1,0',
    's,2,J,1,0',
    's,3,P,0,1',
    's,4,J,0,1',
    's,4,P,0,1',
  ];

  it('has lines without a row of a coder judged by nobody, or by all where the mapping says so', async () => {
    expect(kappas(await corpusOf(rows, {}))).toMatchObject({ units: 2 });
    expect(kappas(await corpusOf(rows, { judged: 'all' }))).toEqual(expected);
  });

  it('may say in a column which rows were judged', async () => {
    const [header, ...lines] = rows;
    const said = [`${header},seen`, ...lines.map((row) => `${row},1`), 's,5,J,1,1,1', 's,5,P,0,0,0'];
    expect(kappas(await corpusOf(said, { judged: 'seen' }))).toMatchObject({ units: 2 });
  });
});

it('reads the shared case of units seen by both', async () => {
  const folder = 'cases/23-units-seen-by-both';
  if (!hasShared(folder)) return;
  const rows = (name: string) => readFileSync(sharedPath(`${folder}/${name}`), 'utf8').split('\n');
  const long = await corpusOf(rows('presence_long.csv'), { source: 'Unit', judged: 'all' });
  const wide = await corpusOf(rows('presence_wide.csv'), {});
  expect(kappas(long)).toEqual(expected);
  expect(kappas(wide)).toEqual(expected);
});

describe('units that coders judged in files of their own', () => {
  const files = {
    'J.csv': presence.filter((row) => !row.includes(',P,')),
    'P.csv': presence.filter((row) => !row.includes(',J,')),
  };
  const folder = folderOf(
    'coders',
    Object.fromEntries(Object.entries(files).map(([name, rows]) => [name, rows.join('\n')])),
  );
  const each = Object.entries(files).map(([name, rows]) => oneFile(name, rows.join('\n')));
  const mapping = textFile('mapping.json', JSON.stringify({ source: 'Unit', judged: 'all' }));

  it('are those of all files together, where a mapping says that each judged all', async () => {
    expect(kappas((await readProject(folder, { mapping })).corpus)).toEqual(expected);
    expect(kappas((await readParts(each, { mapping })).corpus)).toEqual(expected);
  });

  it('are lines too, but for those that a file says were not judged', async () => {
    const lines = (coder: string, rows: string[]) =>
      oneFile(
        `${coder}.csv`,
        ['source,line,coder,code', ...rows.map((row) => `I1,${row.replace(',', `,${coder},`)}`)].join('\n'),
      );
    const both = [lines('J', ['1,A', '2,A', '4,B', '5,NA']), lines('P', ['1,A', '3,B', '4,B', '5,B'])];
    const said = textFile('mapping.json', '{"line":"line","judged":"all"}');
    expect(kappas((await readParts(both, { mapping: said })).corpus)).toEqual(expected);
  });
});
