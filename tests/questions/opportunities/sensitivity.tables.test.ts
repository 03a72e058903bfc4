import { describe, expect, it } from 'vitest';
import { configurationSensitivity } from '../../../src/questions/opportunities/configurationSensitivity.js';
import { configurations } from '../../../src/questions/opportunities/configurations.js';
import { sensitivityTable } from '../../../src/questions/opportunities/sensitivity.tables.js';
import { corpusOf } from '../../support/corpusOf.js';
import { sorted } from './support.js';

describe('the table of what the solution depends on', () => {
  it('counts how often the solution stays the same', () => {
    const found = configurations(sorted.inLanguage('en'), { conditions: ['C1', 'C2'] });
    const moved = configurationSensitivity(found);
    const { caption, rows } = sensitivityTable(moved);
    expect(caption).toContain(`${moved.rows.filter(({ same }) => same).length - 1} of 8 variants`);
    expect(rows[1]).toMatchObject({ choice: 'kind of sets', value: 'crisp' });
  });

  it('is empty, and says so, where nothing can be compared', () => {
    const none = configurationSensitivity(configurations(corpusOf('s1  0-10  A')));
    expect(sensitivityTable(none)).toMatchObject({
      rows: [],
      caption: 'Konfigurasjoner kan ikke sammenlignes her.',
    });
  });
});
