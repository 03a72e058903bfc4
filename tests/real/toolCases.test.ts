import { describe, expect, it } from 'vitest';
import { agreement } from '../../src/agreement/agreement.js';
import { coOccurrence } from '../../src/cooccurrence/coOccurrence.js';
import { pathLabel } from '../../src/corpus/code.js';
import { openFile, openInput } from '../../src/disk/openInput.js';
import { readProject } from '../../src/readers/readProject.js';
import { hasShared, sharedPath } from '../support/shared.js';

const open = (path: string) => readProject(openInput(sharedPath(path)));
const all = { rows: 'all', columns: 'all' } as const;

describe('the shared cases of tool tables', () => {
  it.each(['mx_de', 'mx_no'])('MAXQDA in another language: %s', async (name) => {
    const file = `cases/07-languages/${name}.csv`;
    if (!hasShared(file)) return;
    const { corpus, report } = await open(file);
    expect(report).toMatchObject({ sources: 2, codings: 4, offsets: { convention: 'none' } });
    expect(corpus.codes.map(pathLabel)).toEqual(['Rammer', 'Rammer > Tid', 'Tillit']);
    expect(coOccurrence(corpus, all).at('Rammer > Tid', 'Tillit').count).toBe(1);
  });

  it.each(['at_de', 'at_es'])('ATLAS.ti in another language: %s', async (name) => {
    const file = `cases/07-languages/${name}.csv`;
    if (!hasShared(file)) return;
    const { corpus, report } = await open(file);
    expect(report).toMatchObject({ sources: 2, codes: 2, codings: 3 });
    expect(coOccurrence(corpus, all).at('Tid', 'Tillit').count).toBe(1);
  });

  it("parents from ATLAS.ti's codebook", async () => {
    const [quotes, codes] = ['atlas_quotes', 'atlas_codebook'].map(
      (name) => `cases/11-atlas-parents/${name}.csv`,
    );
    if (!hasShared(quotes, codes)) return;
    const { corpus, report } = await readProject(openInput(sharedPath(quotes)), {
      codebook: openFile(sharedPath(codes)),
    });
    expect(report).toMatchObject({ codings: 4, losses: [], warnings: [] });
    const rolled = coOccurrence(corpus, { ...all, rollUp: true });
    expect(rolled.at('Steering, targets', 'Trust').count).toBe(2);
  });

  it.each(['excerpts', 'same_as_long'])("Dedoose's range as characters: %s", async (name) => {
    const file = `cases/16-dedoose-range/${name}.csv`;
    if (!hasShared(file)) return;
    const { corpus, report } = await open(file);
    if (name === 'excerpts') expect(report.offsets.convention).toBe('characters');
    expect(coOccurrence(corpus, { ...all, unit: 'overlap' }).at('A', 'B').count).toBe(1);
    const { codes, units } = agreement(corpus, { coders: ['k1', 'k2'], unit: 'selection', replicates: 0 });
    expect(units).toBe(4);
    expect(codes.map(({ coefficients }) => coefficients.cohenKappa?.value)).toEqual([0.5, 0.5]);
  });

  it("QualCoder's report", async () => {
    const file = 'cases/17-no-place-collapses/qualcoder_report.csv';
    if (!hasShared(file)) return;
    const { corpus, report } = await open(file);
    expect(report).toMatchObject({ codings: 6, selections: 5, losses: [], warnings: [] });
    const matrix = coOccurrence(corpus, all);
    const pairs = [
      ['Tid', 'Tillit'],
      ['Tid', 'Rom'],
      ['Tillit', 'Rom'],
    ].map(([a, b]) => matrix.at(a, b).count);
    expect(pairs).toEqual([1, 0, 0]);
    expect(corpus.codes.filter(({ parent }) => parent < 0).map(({ name }) => name)).toEqual([
      'Rammer',
      'Relasjon',
    ]);
  });

  it.each(['maxqda_ptbr', 'maxqda_edited'])('paragraphs of MAXQDA: %s', async (name) => {
    const file = `cases/18-positions-in-quote-tables/${name}.csv`;
    if (!hasShared(file)) return;
    const { corpus, report } = await open(file);
    expect(report).toMatchObject({
      format: name === 'maxqda_ptbr' ? 'MAXQDA coded segments (pt)' : 'MAXQDA coded segments',
      sources: 2,
      codings: 3,
      selections: 3,
      offsets: { convention: 'none' },
      losses: [],
    });
    const weights = corpus.memos.filter(({ text }) => /^Resultado do peso: 3$/u.test(text));
    expect(weights).toHaveLength(name === 'maxqda_ptbr' ? 1 : 0);
  });
});
