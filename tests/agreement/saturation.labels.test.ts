import { describe, expect, it } from 'vitest';
import { type SaturationOptions, saturation } from '../../src/agreement/saturation.js';
import { saturationText } from '../../src/agreement/saturation.labels.js';
import { corpusOf } from '../support/corpusOf.js';

const corpus = corpusOf('s1 "a" A B\ns2 "a" C\ns3 "a" A\ns4 "a" B');
const told = (options: SaturationOptions, language: 'nb' | 'en' = 'en') =>
  saturationText(saturation(corpus.inLanguage(language), { orders: 9, ...options }));

describe('whether saturation is reached, in a sentence', () => {
  it('tells the run that decided, in both languages', () => {
    expect(told({ baseSize: 1, runLength: 2 })).toBe(
      'Saturation is reached at 2+2 sources: the 2 after the first 2 gave 0 new codes, 0% of the 2 in the first 1; the threshold is 5%.',
    );
    expect(told({ baseSize: 1, runLength: 2 }, 'nb')).toContain('ga 0 nye koder, 0\u00a0% av de 2');
  });

  it('tells the last run where it is not reached', () => {
    expect(told({ baseSize: 1, runLength: 3 })).toBe(
      'Saturation is not reached, and codes still come: the last 3 sources gave 1 new code, 50% of the 2 in the first 1; the threshold is 5%.',
    );
  });

  it('says that codes still come where the run that decided brought some', () => {
    const limit = { baseSize: 1, runLength: 3, threshold: 0.5 };
    expect(told(limit)).toMatch(/^Saturation is reached at 1\+3 sources: .* 50%\. Codes still come\.$/u);
    expect(told(limit, 'nb')).toMatch(/Kodene kommer fortsatt\.$/u);
  });

  it('says what came after it', () => {
    const later = corpusOf('s1 "a" A B\ns2 "a" A\ns3 "a" C\ns4 "a" B').inLanguage('en');
    expect(saturationText(saturation(later, { baseSize: 1, runLength: 1, orders: 9 }))).toMatch(
      /^Saturation is reached at 1\+1 .* It did not last: 2 sources after that gave 1 new code\.$/u,
    );
  });

  it('tells why it cannot be judged', () => {
    expect(told({ baseSize: 4 })).toBe(
      'Saturation cannot be judged: it takes 4 + 2 sources, and there are 4.',
    );
    const late = corpus.where({ code: ({ id }) => id === 'C' });
    expect(saturationText(saturation(late, { baseSize: 1, runLength: 1, orders: 9 }))).toBe(
      'Metning kan ikke vurderes: de første 1 kildene har ingen koder å måle mot.',
    );
  });
});
