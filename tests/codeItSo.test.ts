import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { attributeOf } from '../src/corpus/attributeOf.js';
import type { Corpus } from '../src/corpus/corpus.js';
import { openFile } from '../src/disk/openInput.js';
import { openProject } from '../src/notebook/openProject.js';
import { directedUnits } from '../src/questions/directedUnits.js';
import { tradeoffsOf } from '../src/questions/priorities/tradeoffs.js';
import { missingFor, requirements } from '../src/questions/requirements.js';
import { readSheets } from '../src/readers/xlsx/readSheets.js';
import type { Language } from '../src/shared/language.js';
import { tableOf, textColumn } from '../src/writers/tables/outTable.js';
import { xlsxFile } from '../src/writers/tables/xlsxFile.js';
import { brukermote, root } from './support/brukermote.js';
import {
  excelSheet,
  filledIn,
  maxqdaSegments,
  nvivoRelationships,
  qualcoderDatabase,
  refiFile,
} from './support/codedSoIn.js';
import { commandsOf } from './support/pageCommands.js';

// The pages say how to code in each tool. Here each way is a file in the format of that tool, and the commands of the
// page are run on it, in the folder where it lies.

const pages = { nb: 'docs/kod-slik.md', en: 'docs/code-it-so.md' } as const;
const tools = ['NVivo', 'ATLAS.ti', 'MAXQDA', 'QualCoder', 'Excel'] as const;

describe.each(['nb', 'en'] as const)('the page on how to code, in %s', (language) => {
  const folder = mkdtempSync(join(tmpdir(), 'brukermote-code-'));
  afterAll(() => rmSync(folder, { recursive: true, force: true }));

  beforeAll(async () => {
    const names = {
      nb: ['relasjoner.xlsx', 'segmenter.xlsx', 'prosjekt.qda', 'kodinger.xlsx'],
      en: ['relationships.xlsx', 'segments.xlsx', 'project.qda', 'codings.xlsx'],
    }[language];
    const [relationships, segments, qualcoder, codings] = names.map((name) => join(folder, name));
    for (const [name, tool] of [
      ['nvivo', 'nvivo'],
      ['atlas', 'atlasti'],
      ['maxqda', 'maxqda'],
    ] as const)
      writeFileSync(join(folder, `${name}.qdpx`), await refiFile(tool, language));
    writeFileSync(relationships, nvivoRelationships(language));
    writeFileSync(segments, maxqdaSegments(language));
    mkdirSync(qualcoder);
    writeFileSync(join(qualcoder, 'data.qda'), await qualcoderDatabase(language));
    writeFileSync(codings, excelSheet(language));
  });

  it.each(tools)('is true of %s: its commands run, and every question can be asked', async (tool) => {
    const heading = new RegExp(`^## ${tool.replace('.', '\\.')}\n`, 'u');
    const commands = commandsOf(pages[language], heading);
    expect(commands.length).toBeGreaterThan(2);
    for (const [npx, program, ...args] of commands) {
      expect([npx, program]).toEqual(['npx', 'brukermote']);
      const here = args.map((word) => (/\.\w+$/u.test(word) ? join(folder, word) : word));
      const { status, stdout, stderr } = await brukermote(...here);
      expect([args.join(' '), status, status === 0 ? '' : stderr]).toEqual([args.join(' '), 0, '']);
      const all = language === 'nb' ? 'alt som trengs for å stille alle' : 'what is needed to ask all';
      if (here.includes('--families') && !/seg?ment/u.test(here[1])) expect(stdout).toContain(all);
      const out = here[here.indexOf('--out') + 1];
      if (here[0] === 'families') await fillIn(out, language);
    }
    const [, , , project, , families] = commands.find((words) => words.includes('--families'))!;
    const { corpus, report } = await openProject({
      project: join(folder, project),
      families: join(folder, families),
    });
    expect([report.losses, report.notUnderstood]).toEqual([[], []]);
    expect(missingFor(corpus, requirements)).toEqual([]);
    expect(corpus.sources.map(({ kind }) => kind)).toEqual(['interview', 'document', 'study', 'interview']);
    expect(corpus.sources.map((source) => attributeOf(source, 'level'))).toEqual([
      ...['counsellor', 'directorate', undefined, 'benefits'],
    ]);
    expect(saidBeside(corpus)).toEqual(besideOf[language]);
    const directed = directedUnits(corpus);
    expect(directed.destroys.reduce((sum, each) => sum + each, 0)).toBe(1);
    expect(attributeOf(corpus.sources[2], 'study_design')).toBeDefined();
    const { tradeoffs, interests } = tradeoffsOf(corpus);
    expect(tradeoffs.map(({ source, before }) => [source, interests[before].name])).toEqual([
      [0, language === 'nb' ? 'Kontroll' : 'Control'],
      [1, language === 'nb' ? 'Kontroll' : 'Control'],
    ]);
  });

  it('is true of the table of relationships: it is read as trade-offs once the codes are interests', async () => {
    const relationships = join(folder, language === 'nb' ? 'relasjoner.xlsx' : 'relationships.xlsx');
    const families = join(folder, 'interests.csv');
    const [interest, other] = Object.entries(filledIn(language)).flatMap(([name, [family, role]]) =>
      /^(?:hensyn|interest)$/u.test(family) && role === '' ? [name] : [],
    );
    writeFileSync(families, `name,family\n${interest},hensyn\n${other},interest\n`);
    const { corpus } = await openProject({ project: relationships, families });
    expect(tradeoffsOf(corpus).tradeoffs).toHaveLength(4);
  });
});

it('the two pages tell the same: tools, commands and files', () => {
  const outline = (language: Language) =>
    commandsOf(pages[language]).map(([, , command, ...rest]) =>
      [command, ...rest.filter((word) => word.startsWith('--') && word !== '--lang')].join(' '),
    );
  expect(outline('nb')).toEqual(outline('en'));
  const headings = (page: string) =>
    readFileSync(`${root}${page}`, 'utf8')
      .match(/^## .*/gmu)!
      .slice(1);
  expect(headings(pages.nb)).toEqual(headings(pages.en));
});

/** What the codes beside conditions and indicators stand with: the code, its role, and the conditions and indicators there. */
function saidBeside({ codes, codings }: Corpus): (readonly [string, string | null, string])[] {
  return codes
    .filter(({ family, role }) => family === 'other' || role === 'destroys')
    .map(({ index, name, role }) => {
      const places = codings.selection.filter((_, i) => codings.code[i] === index);
      const there = codes.filter(
        (each) =>
          ['condition', 'indicator'].includes(each.family) &&
          codings.code.some((code, i) => code === each.index && places.includes(codings.selection[i])),
      );
      return [
        name,
        role,
        there
          .map((each) => each.name)
          .sort()
          .join(' '),
      ] as const;
    })
    .filter(([, , beside]) => beside !== '')
    .sort(([a], [b]) => (a < b ? -1 : 1));
}

const besideOf = {
  nb: [
    ['Behov', 'need', 'Tidspress Tillit'],
    ['Forventning', 'expectation', 'Tillit'],
    ['Individuell verdi', 'individual', 'Tidspress Tillit'],
    ['Kjøpte tjenester', null, 'Tillit Tiltak'],
    ['Offentlig verdi', 'public', 'Tillit Tiltak'],
    ['Ødelegger', 'destroys', 'Tidspress Tillit'],
  ],
  en: [
    ['Bought services', null, 'Measures Trust'],
    ['Destroys', 'destroys', 'Time pressure Trust'],
    ['Expectation', 'expectation', 'Trust'],
    ['Individual value', 'individual', 'Time pressure Trust'],
    ['Need', 'need', 'Time pressure Trust'],
    ['Public value', 'public', 'Measures Trust'],
  ],
} as const;

/** Writes the sheet anew with families and roles in it, as a person fills it in. */
async function fillIn(path: string, language: Language): Promise<void> {
  const workbook = await readSheets(openFile(path));
  const [header, ...rows] = workbook!.sheets[0].rows.map(({ values }) => values);
  const said = filledIn(language);
  const [family, role] = [
    header.indexOf({ nb: 'familie', en: 'family' }[language]),
    header.indexOf({ nb: 'rolle', en: 'role' }[language]),
  ];
  const filled = rows.map((row) => {
    const [ownFamily, ownRole] = said[row[0]] ?? ['', ''];
    return header.map((_, i) => (i === family ? ownFamily : i === role ? ownRole : row[i]) || null);
  });
  writeFileSync(path, xlsxFile([tableOf('Koder', header.map(textColumn), filled)]));
}
