import { describe, expect, it } from 'vitest';
import { type DesignGaps, designGaps } from '../../../src/questions/design/designGaps.js';
import { describingText, gapText, patternText, studiesText } from '../../../src/questions/design/labels.js';
import { bareCorpus } from '../../support/firstEdition.js';

const bare = designGaps(bareCorpus, { permutations: 9, samples: 9 });
const described = (describing: DesignGaps['describing']): DesignGaps => ({ ...bare, describing });

describe('what a design rests on', () => {
  it('is counted in words', () => {
    const both = described({ interviews: 42, documents: 1, others: 0 });
    expect(describingText(both)).toBe('42 intervjuer og 1 dokument');
    expect(describingText(described({ interviews: 0, documents: 0, others: 20 }))).toBe('20 andre kilder');
    expect(studiesText({ ...bare, studies: 34 })).toBe('34 studier');
  });
});

describe('a gap in words', () => {
  it('has a sign and its interval, in percentage points', () => {
    expect(gapText(0.6, { lower: 0.38, upper: 0.74 }, 'nb')).toBe('+60 (38 til 74)');
    expect(gapText(-0.13, { lower: -0.34, upper: 0.1 }, 'en')).toBe('−13 (−34 to 10)');
    expect(gapText(0.001, null, 'en')).toBe('0');
    expect(gapText(null, null, 'nb')).toBe('–');
  });
});

describe('a pattern in words', () => {
  it('says what was coded', () => {
    expect(patternText({ pattern: 'gap', opposed: true }, 'nb')).toBe(
      'gap; fremmes i dokumentene, hemmes i intervjuene',
    );
    expect(patternText({ pattern: 'met', opposed: false }, 'en')).toBe('met');
    expect(patternText({ pattern: null, opposed: true }, 'en')).toBe(
      'promoted in documents, hindered in interviews',
    );
    expect(patternText({ pattern: null, opposed: false }, 'nb')).toBe('');
  });
});
