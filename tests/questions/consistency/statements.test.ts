import { describe, expect, it } from 'vitest';
import { consistencyOf } from '../../../src/questions/consistency/consistency.js';
import {
  consistencyStatements,
  contradictionExampleStatement,
} from '../../../src/questions/consistency/statements.js';
import { corpusOf } from '../../support/corpusOf.js';
import { withSources } from '../../units/withSources.js';
import { levels } from './levels.js';

const found = consistencyOf(levels.inLanguage('en'));
const plain = consistencyOf(corpusOf('s1 0-5 A B').inLanguage('en'));

describe('statements on consistency', () => {
  it('work the index out with pencil and paper', () => {
    expect(contradictionExampleStatement(found).text).toBe(
      '**C × V**: directorate: 2 promote, 0 hinder, 0 both; office: 1 promote, 1 hinder, 0 both; counsellor: 0 promote, 2 hinder, 1 both. That makes 16 pairs of sources of different groups. In 8 of them the first promotes and the last hinders, in 0 the other way round: (8 − 0) / 16 = +0.50.',
    );
    expect(
      contradictionExampleStatement(consistencyOf(levels.inLanguage('en'), { by: ['kind'] })).text,
    ).toContain('8 / 19 − 4 / 9 = −0.02');
    expect(contradictionExampleStatement(plain).text).toContain('No pair could be tested');
  });

  it('say how many pairs were tested, and what is missing', () => {
    const texts = consistencyStatements(found).map(({ text }) => text);
    expect(texts[0]).toContain('Of 2 pairs, 1 is described with a direction by at least 6 sources.');
    expect(texts[1]).toMatch(
      /^\*\*By level, from ministry to counsellor \(the order is the study’s\):\*\* 1 pair could be tested, and in 0 of them/u,
    );
    expect(texts[2]).toMatch(/^\*\*By kind of source, without an order:\*\* /u);
    expect(consistencyStatements(plain)).toHaveLength(1);
  });

  it('say which grouping was used and why, and what sources are alike within', () => {
    const said = (options: Parameters<typeof consistencyOf>[1], corpus = levels) =>
      consistencyStatements(consistencyOf(corpus.inLanguage('nb'), options))
        .map(({ text }) => text)
        .join('\n');
    expect(said({ by: ['kind'] })).toContain('**Etter type kilde, uten rekkefølge:**');
    const orders = { level: ['counsellor', 'office', 'directorate', 'ministry'] };
    expect(said({ orders })).toContain(
      '**Etter nivå, fra veileder til departement (rekkefølgen er oppgitt):**',
    );
    const kinds = withSources(
      levels,
      Object.fromEntries(levels.sources.map(({ id, kind }) => [id, { kind, office: id.slice(0, 1) }])),
    );
    const text = said({}, kinds);
    expect(text).toContain('**Etter type kilde, uten rekkefølge, fordi det ikke er oppgitt flere nivåer:**');
    expect(text).toContain('Her mangler kilder fra flere nivåer (gi kildene variabelen «nivå»');
    expect(text).toMatch(/Kilder med samme kontor står sammen i prøvingen \(.*ICC: −?\d,\d\d\)\./u);
    expect(text).toContain('ingen p: 4 grupper av like kilder, og det trengs 8');
  });
});
