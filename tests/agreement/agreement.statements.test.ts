import { describe, expect, it } from 'vitest';
import { agreementStatement } from '../../src/agreement/agreement.statements.js';
import { apart, onLines, tenLines } from './support.js';

describe('agreement in words', () => {
  it('puts agreement beside how much of it is on absence', () => {
    const { text } = agreementStatement(onLines(tenLines));
    // Of 20 decisions 18 are alike, 15 of them on absence.
    expect(text).toContain('did the same in 90% of the decisions; 83% of this agreement');
    expect(text).toContain('for the 2 codes in use');
    expect(text).toContain('Lowest is **A** (0.55)');
  });

  it('speaks Norwegian with a decimal comma, of the coefficient that is asked for', () => {
    const { text } = agreementStatement(onLines(tenLines.inLanguage('nb')), { coefficient: 'cohenKappa' });
    expect(text).toMatch(/^Cohens kappa er \*\*0,\d\d\*\*/u);
    expect(text).toContain('90\u00a0% av avgjørelsene');
  });

  it('says why where there is no value', () => {
    expect(agreementStatement(onLines(apart)).text).toContain('No source was coded by two');
  });
});
