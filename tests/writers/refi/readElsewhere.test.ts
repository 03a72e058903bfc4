import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { beforeAll, describe, expect, it } from 'vitest';
import { pathLabel } from '../../../src/corpus/code.js';
import type { Corpus } from '../../../src/corpus/corpus.js';
import { openInput } from '../../../src/disk/openInput.js';
import { readProjectFolder } from '../../../src/readers/folder/readProjectFolder.js';
import { RefiGuids } from '../../../src/writers/refi/refiGuids.js';
import { root } from '../../support/brukermote.js';
import { mediaCorpus } from '../../support/oddCorpus.js';
import { readWritten, xmlOf } from './writtenQdpx.js';

// What Python reads in the written embedded project: lxml, pyrefiqda, portableqda; tests/golden/refi/read_back.py
const python = JSON.parse(
  readFileSync(new URL('../../golden/refi/brukermote.json', import.meta.url), 'utf8'),
) as {
  project: {
    xml: string;
    name: string;
    description: string;
    users: [string, string, string][];
    codes: { guid: string; name: string; parent: string | null; description: string; notes: string[] }[];
    codings_of_codes: Record<string, number>;
    variables: [string, string][];
    sources: {
      guid: string;
      name: string;
      characters: number;
      text: string;
      selections: number;
      codings: number;
      digest: string;
      variables: Record<string, string>;
      notes: string[];
    }[];
    notes: [string, string | null, string][];
    project_notes: string[];
    sets: [string, string[]][];
  };
  pyrefiqda: Record<'users' | 'codes' | 'variables' | 'notes' | 'sets', number> & {
    sources: [string, number, string][];
  };
  portableqda: { root_codes: string[]; sets: string[] };
};

const sha = (text: string) => createHash('sha256').update(text, 'utf8').digest('hex');

describe('the embedded project as REFI-QDA, read by Python', () => {
  let corpus: Corpus;
  let back: Corpus;
  let guids: RefiGuids;
  beforeAll(async () => {
    corpus = (await readProjectFolder(openInput(`${root}data/brukermote`))).corpus;
    back = (await readWritten(corpus)).corpus;
    guids = new RefiGuids(corpus);
  });

  it('is the file that is written today (if not, run read_back.py again)', () => {
    expect(sha(xmlOf(corpus).replace(/ origin="[^"]*"/u, ''))).toBe(python.project.xml);
  });

  it('has the same sources, texts, variables and codings, with the same quotes', () => {
    const ours = (from: Corpus, source: number) => {
      const { selections, codings, codes, coders } = from;
      const lines = Array.from(codings.code, (code, i) => {
        const selection = codings.selection[i];
        if (selections.source[selection] !== source) return [];
        const place = `${selections.start[selection]}-${selections.end[selection]}`;
        return [
          [place, sha(from.quote(selection)), codes[code].id, coders[codings.coder[i]].id, ''].join('|'),
        ];
      }).flat();
      return {
        guid: from.sources[source].id,
        name: from.sources[source].name,
        characters: from.sources[source].text!.length,
        text: sha(from.sources[source].text!.value),
        codings: lines.length,
        digest: sha(lines.sort().join('\n')),
        variables: from.sources[source].attributes,
      };
    };
    expect(back.sources.map((_, i) => ours(back, i))).toEqual(
      python.project.sources.map(({ selections: _selections, notes: _notes, ...source }) => source),
    );
    expect(python.project.sources.reduce((sum, { selections }) => sum + selections, 0)).toBe(
      corpus.selections.length,
    );
  });

  it('has the same codes in the same tree, used as often, and the same coders', () => {
    expect(
      python.project.codes.map(({ guid, name, parent, description }) => [guid, name, parent, description]),
    ).toEqual(
      corpus.codes.map((code) => [
        guids.code(code.index),
        code.name,
        code.parent < 0 ? null : guids.code(code.parent),
        code.description,
      ]),
    );
    const used: Record<string, number> = {};
    for (const code of corpus.codings.code) used[guids.code(code)] = (used[guids.code(code)] ?? 0) + 1;
    expect(python.project.codings_of_codes).toEqual(used);
    expect(python.project.users).toEqual(
      corpus.coders.map(({ index, name, id, reconciled }) => [
        guids.coder(index),
        name,
        reconciled ? `${id} (reconciled)` : id,
      ]),
    );
  });

  it('has the same notes where they belong, by the same coders', () => {
    const textOf = new Map(python.project.notes.map(([guid, coder, text]) => [guid, [coder, text]]));
    const found = [
      ...python.project.project_notes.map((guid) => ['project', '', ...textOf.get(guid)!]),
      ...python.project.sources.flatMap((source) =>
        source.notes.map((guid) => ['source', source.guid, ...textOf.get(guid)!]),
      ),
      ...python.project.codes.flatMap((code) =>
        code.notes.map((guid) => ['code', code.guid, ...textOf.get(guid)!]),
      ),
    ];
    const coder = (id: string) => guids.coder(corpus.coders.find((each) => each.id === id)?.index);
    const ours = corpus.memos.map(({ target, index, text, coder: by }) => [
      target,
      target === 'source' ? guids.source(index) : target === 'code' ? guids.code(index) : '',
      coder(by),
      sha(text),
    ]);
    expect(found.sort()).toEqual(ours.sort());
  });

  it('has families and roles as sets of codes', () => {
    const conditions = corpus.codes.filter(({ family }) => family === 'condition');
    const sets = new Map(python.project.sets);
    expect(sets.get('family: condition')).toEqual(conditions.map(({ index }) => guids.code(index)));
    expect(sets.get('role: hinders')).toHaveLength(1);
  });

  it('is the same to pyrefiqda, whose models come from the official schema', () => {
    expect(python.pyrefiqda).toEqual({
      users: corpus.coders.length,
      codes: corpus.codes.length,
      variables: python.project.variables.length,
      notes: corpus.memos.length,
      sets: python.project.sets.length,
      sources: python.project.sources.map(({ guid, codings, digest }) => [guid, codings, digest]),
    });
  });

  it('has the codebook that portableqda reads in the .qdc', () => {
    const atRoot = corpus.codes.filter((code) => pathLabel(code) === code.name);
    expect(python.portableqda).toEqual({
      root_codes: atRoot.map(({ name }) => name).sort(),
      sets: python.project.sets.map(([name]) => name).sort(),
    });
  });
});

// The same of a project with everything else that REFI-QDA can say; pyrefiqda, tests/golden/refi/read_media.py
describe('pictures, recordings, cases and dates as REFI-QDA, read by Python', () => {
  const media = JSON.parse(
    readFileSync(new URL('../../golden/refi/media.json', import.meta.url), 'utf8'),
  ) as Record<string, unknown>;
  const guid = (number: number) => `00000000-0000-4000-8000-${String(number).padStart(12, '0')}`;
  const [trust, anna, per] = [guid(2), guid(3), guid(4)];
  const coding = (id: number, coder: string, when: string | null = null) => [[guid(id), coder, when, trust]];

  it('are in the file that is written today (if not, run read_media.py again)', () => {
    expect(sha(xmlOf(mediaCorpus()))).toBe(media.xml);
  });

  it('are selections in texts, pages, pictures and recordings, each with its coding', () => {
    expect(media.text).toEqual([
      [guid(20), 'Sitat 0', 0, 5, anna, '2024-03-01T10:00:00Z', coding(30, anna, '2024-03-01T11:00:00Z')],
      [guid(21), 'Sitat 1', 0, 5, per, '2024-03-02T10:00:00Z', coding(31, per, '2024-03-02T11:00:00Z')],
    ]);
    expect(media.page_text).toEqual([[guid(22), 0, 4, coding(32, anna)]]);
    expect(media.pages).toEqual([
      [guid(22), 0, 1, 2, 3, 4, []],
      [guid(23), 1, 5, 6, 7, 8, coding(33, per)],
      [guid(23), 2, 9, 10, 11, 12, []],
    ]);
    expect(media.picture).toEqual([[guid(24), 1, -2, 3, 4, coding(34, anna)]]);
    expect(media.said).toEqual([[guid(25), 0, 1000, 0, 9, coding(35, anna)]]);
    expect(media.heard).toEqual([[guid(26), 1000, 2500, coding(36, per)]]);
    expect(media.whole).toEqual(coding(37, per));
  });

  it('are cases with values of their types, sets, links, a drawing, notes and dates', () => {
    expect(media.project).toEqual([anna, '2024-01-02T03:04:05Z', per, '2024-02-03T04:05:06+01:00']);
    expect(media.variables).toEqual([
      ['alder', 'Integer'],
      ['møtt', 'Date'],
    ]);
    expect(media.age).toEqual([41]);
    expect(media.cases).toEqual([
      ['Berit', 'Deltaker', [trust], [guid(10)], [guid(20)], { møtt: '2024-02-29', alder: '' }],
    ]);
    expect(media.sets).toEqual([['Viktig', 'Utvalgt', [trust], [guid(11)], [guid(62)]]]);
    expect(media.links).toEqual([['fører til', 'OneWay', guid(20), trust, [guid(63)]]]);
    expect(media.graph).toEqual([[2, 1, trust]]);
    expect(media.notes).toEqual([
      [guid(60), 'Hjørnet', '2024-04-01T00:00:00Z', null, 'Et notat'],
      [guid(61), null, null, null, 'Hvorfor'],
      [guid(62), null, null, '2024-05-01T00:00:00Z', 'Dagbok'],
      [guid(63), null, null, null, 'Usikkert'],
    ]);
  });
});
