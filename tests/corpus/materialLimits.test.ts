import { expect, it } from 'vitest';
import { CorpusBuilder } from '../../src/corpus/corpusBuilder.js';
import { beyondLimit, materialLimits } from '../../src/corpus/materialLimits.js';
import { problemsOf } from '../support/problems.js';

it('a material may be as large as its limits, and no larger', () => {
  expect(beyondLimit('sources', materialLimits.sources)).toBeNull();
  expect(beyondLimit('codes', materialLimits.codes + 1)).toMatchObject({
    nb: expect.stringContaining('koder i et materiale'),
    en: expect.stringContaining('Divide the material into several projects'),
  });
});

it('the code too many is refused when it comes, not when all are read', async () => {
  const builder = new CorpusBuilder();
  for (let i = 0; i < materialLimits.codes; i++) builder.addCode({ id: `K${i}`, name: `Kode ${i}` }, '');
  const [problem] = await problemsOf(async () =>
    builder.addCode({ id: 'en til', name: 'En til' }, 'codes.csv line 50002'),
  );
  expect(problem).toMatchObject({ kind: 'too-large', where: 'codes.csv line 50002' });
});
