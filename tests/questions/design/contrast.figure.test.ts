import { expect, it } from 'vitest';
import { contrastFigure } from '../../../src/questions/design/contrast.figure.js';
import { designGaps } from '../../../src/questions/design/designGaps.js';
import { bareCorpus, firstEdition } from '../../support/firstEdition.js';

it('puts documents beside interviews, the largest difference on top', async () => {
  const design = designGaps((await firstEdition()).inLanguage('en'), { permutations: 1999, samples: 2 });
  const figure = contrastFigure(design);
  expect(figure.caption).toMatch(/^42 interviews and 36 documents\./u);
  expect(figure.alternative).toContain('Documents / Interviews: V08 Security: 0.45 / −0.65;');
  expect(JSON.stringify(figure.layout)).toContain('<b>promoted in documents,<br>hindered in interviews</b>');
  const [, , documents, interviews] = figure.data as unknown as { readonly x: number[] }[];
  const differences = documents.x.map((x, i) => x - interviews.x[i]);
  expect(differences).toEqual([...differences].sort((a, b) => b - a));
});

it('becomes a sentence where there is nothing to compare', () => {
  const { data, caption } = contrastFigure(designGaps(bareCorpus, { permutations: 9, samples: 9 }));
  expect(data).toEqual([]);
  expect(caption).toMatch(/^Det finnes ikke både dokumenter og intervjuer/u);
});
