import { describe, expect, it } from 'vitest';
import { agreementTable } from '../../src/agreement/agreement.tables.js';
import { corpusOf } from '../support/corpusOf.js';
import { apart, onLines, tenLines } from './support.js';

describe('the table of agreement', () => {
  const table = agreementTable(onLines(tenLines));

  it('puts coefficients side by side with how often each coder used the code', () => {
    expect(table.columns.map(({ label }) => label).slice(0, 8)).toEqual([
      'Code',
      'Sources',
      'Share anna',
      'Share bo',
      'Percent agreement',
      'Cohen’s kappa',
      'Gwet’s AC1',
      'Krippendorff’s alpha',
    ]);
    const [a] = table.rows;
    // By hand: Po = .8; kappa Pe = .3*.3 + .7*.7 = .58; AC1 Pe = 2*.3*.7 = .42; alpha De = 2*6*14/(20*19), Do = .2.
    expect(a).toMatchObject({ code: 'A', sources: 2, prevalence1: 0.3, prevalence2: 0.3 });
    expect(a.percent).toBeCloseTo(0.8, 10);
    expect(a.cohenKappa).toBeCloseTo((0.8 - 0.58) / 0.42, 10);
    expect(a.gwetAc1).toBeCloseTo((0.8 - 0.42) / 0.58, 10);
    expect(a.krippendorffAlpha).toBeCloseTo(1 - 0.2 / (168 / 380), 10);
  });

  it('ends with all codes together, and counts the codes that nobody used', () => {
    expect(table.rows.map(({ code }) => code)).toEqual(['A', 'B', 'All codes together']);
    expect(table.caption).toContain('1 code was not used');
    expect(table.caption).toContain('10 lines in 2 sources, coded by anna and bo.');
  });

  it('is told in the language of the corpus', () => {
    const { language, columns, caption } = agreementTable(onLines(tenLines.inLanguage('nb')));
    expect([language, columns[0].label]).toEqual(['nb', 'Kode']);
    expect(caption).toContain('10 linjer i 2 kilder, kodet av anna og bo.');
    expect(caption).toContain('1 kode ble ikke brukt');
  });

  it('says why where there is no value, and where nothing was compared', () => {
    const alike = agreementTable(onLines(corpusOf('s1 L1 A @anna\ns1 L1 A @bo').inLanguage('en')));
    expect(alike.rows[0]).toMatchObject({ krippendorffAlpha: null, lower: null });
    expect(alike.rows[0].note).toContain('All judgements are alike');
    expect(agreementTable(onLines(apart))).toMatchObject({
      rows: [],
      caption: expect.stringContaining('No source was coded by two'),
    });
  });

  it('takes the coefficients that suit three coders, and those that are asked for', () => {
    const three = corpusOf('s1 L1 A @a\ns1 L1 A @b\ns1 L2 A @c\ns2 L3 A @a\ns2 L3 A @b\ns2 L4 -');
    const keys = agreementTable(onLines(three)).columns.map(({ key }) => key);
    expect(keys).toContain('congerKappa');
    expect(keys).not.toContain('cohenKappa');
    const asked = agreementTable(onLines(tenLines), { coefficients: ['holsti', 'percent'] });
    expect(asked.columns.map(({ key }) => key).slice(4, 6)).toEqual(['holsti', 'percent']);
  });
});
