import { describe, expect, it } from 'vitest';
import { codesByGroupTable as crosstab } from '../../src/units/codesByGroup.tables.js';
import { askedCorpus } from '../support/askedCorpus.js';
import { corpusOf } from '../support/corpusOf.js';
import { saidBy } from '../support/saidBy.js';

describe('a crosstab', () => {
  it('counts sources with each code in each group, and their share of it', () => {
    const { columns, rows, caption } = crosstab(askedCorpus, { codes: 'condition', by: 'level' });
    expect(columns.map(({ label }) => label)).toEqual([
      'Code',
      'Office (n = 3)',
      'Office, %',
      'Counsellor (n = 3)',
      'Counsellor, %',
      'All',
    ]);
    // C1 in all six; C2 in o1, o2 and c3.
    expect(rows).toEqual([
      { code: 'C1', 'n office': 3, '% office': 100, 'n counsellor': 3, '% counsellor': 100, total: 6 },
      {
        code: 'C2',
        'n office': 2,
        '% office': 100 * (2 / 3),
        'n counsellor': 1,
        '% counsellor': 100 * (1 / 3),
        total: 3,
      },
    ]);
    expect(caption).toContain('In all 6 sources in 6 sources.');
  });

  it('counts other units where they are asked for', () => {
    const { rows, columns } = crosstab(askedCorpus, {
      codes: 'V1',
      by: 'level',
      unit: 'selection',
      show: 'counts',
    });
    // 10 selections in each level; V1 on 2 + 2 + 1 and 1 + 1 + 2 of them.
    expect(rows[0]).toMatchObject({ 'n office': 5, 'n counsellor': 4, total: 9 });
    expect(columns.map(({ label }) => label)).toEqual([
      'Code',
      'Office (n = 10)',
      'Counsellor (n = 10)',
      'All',
    ]);
    expect(crosstab(askedCorpus, { by: 'level', show: 'shares' }).columns).toHaveLength(4);
  });

  it('has a column for sources that do not say, and leaves out what nobody judged', () => {
    const some = corpusOf('s1 L1 A\ns1 L2 ?A\ns2 L1 -').inLanguage('en');
    const { rows, caption, columns } = crosstab(some, { by: 'kind', unit: 'line' });
    expect(columns[1].label).toBe('Other (n = 3)');
    expect(rows[0]).toMatchObject({ 'n other': 1, '% other': 50 });
    expect(caption).toContain('In 1 instances it was not judged');
  });

  it('is refused by names that do not exist, in both languages', () => {
    expect(saidBy(() => crosstab(askedCorpus, { by: 'levl' })).nb).toContain('mente du «level»?');
    expect(saidBy(() => crosstab(askedCorpus, { codes: 'C9', by: 'level' })).en).toContain('known codes: ');
    expect(saidBy(() => crosstab(askedCorpus, { by: 'level', unit: 'selecton' as 'selection' }))).toEqual({
      nb: 'koder etter grupper telles i enheter av kilder; fant «selecton»; mente du «selection»? Enheter: selection, line, paragraph, sentence, source',
      en: 'codes by group are counted in units of sources; found "selecton"; did you mean "selection"? Units: selection, line, paragraph, sentence, source',
    });
  });

  it('speaks Norwegian where the material does', () => {
    const { columns, caption } = crosstab(askedCorpus.inLanguage('nb'), { by: 'level' });
    expect(columns.map(({ label }) => label).slice(0, 2)).toEqual(['Kode', 'Kontor (n = 3)']);
    expect(caption).toContain('Koder etter nivå');
  });
});
