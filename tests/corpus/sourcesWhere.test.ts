import { describe, expect, it } from 'vitest';
import type { Source } from '../../src/corpus/source.js';
import { type SourceValues, sourcesWhere } from '../../src/corpus/sourcesWhere.js';
import type { RequestError } from '../../src/shared/problem.js';

const source = (id: string, kind: Source['kind'], attributes: Source['attributes'] = {}): Source => ({
  index: 0,
  id,
  name: id,
  kind,
  attributes,
  text: null,
});
const sources = [
  source('law', 'document', { level: 'law' }),
  source('plan', 'document', { level: 'office', office: 'Nord' }),
  source('anna', 'interview', { level: 'counsellor', office: 'Nord' }),
  source('bo', 'interview', { level: 'counsellor', office: 'Sør' }),
  source('study', 'study', { 'study design': 'Kvalitativ' }),
];
const chosen = (values: SourceValues) => sources.filter(sourcesWhere(sources, values)).map(({ id }) => id);
const said = (values: SourceValues) => {
  try {
    chosen(values);
  } catch (error) {
    return (error as RequestError).texts;
  }
  throw new Error('nothing was refused');
};

describe('sources by what they are', () => {
  it('have all that is asked for, and one of several values', () => {
    expect(chosen({ level: 'counsellor' })).toEqual(['anna', 'bo']);
    expect(chosen({ level: ['law', 'office'] })).toEqual(['law', 'plan']);
    expect(chosen({ level: 'counsellor', office: 'Nord' })).toEqual(['anna']);
    expect(chosen({ kind: 'interview', office: ['Sør', 'Nord'] })).toEqual(['anna', 'bo']);
    expect(chosen({})).toEqual(sources.map(({ id }) => id));
  });

  it('are found by the words that people use, in either language', () => {
    expect(chosen({ nivå: 'Veileder' })).toEqual(['anna', 'bo']);
    expect(chosen({ Level: 'Offices' })).toEqual(['plan']);
    expect(chosen({ kind: 'Intervjuer' })).toEqual(['anna', 'bo']);
    expect(chosen({ office: 'nord' })).toEqual(['plan', 'anna']);
    expect(chosen({ study_design: 'qualitative' })).toEqual(['study']);
  });

  it('are refused by values that nobody has, with those that somebody has, the nearest first', () => {
    expect(said({ level: 'councellor' })).toEqual({
      nb: 'ingen kilde har level «councellor»; mente du «counsellor»? Verdier av level: counsellor, law, office',
      en: 'no source has the level "councellor"; did you mean "counsellor"? Values of level: counsellor, law, office',
    });
    expect(said({ levl: 'office' })).toEqual({
      nb: 'ingen kilde har attributtet «levl»; mente du «level»? Attributter: level, kind, office, study design, study_design',
      en: 'no source has the attribute "levl"; did you mean "level"? Attributes: level, kind, office, study design, study_design',
    });
    expect(said({ level: [] }).en).toBe(
      'an empty list chooses nothing of level. Values of level: law, office, counsellor',
    );
  });

  it('tell everything that is wrong at once', () => {
    const { en } = said({ levl: 'office', level: ['lav', 'ofice'] });
    expect(en.split('\n')).toHaveLength(3);
    expect(en).toContain('did you mean "law"?');
    expect(en).toContain('did you mean "office"?');
  });

  it('are refused where none has all of it, with the values that are there together', () => {
    expect(said({ kind: 'interview', level: 'law' })).toEqual({
      nb: 'ingen kilde har både kind = interview, level = law. Av 2 med kind = interview har level disse verdiene: counsellor (2)',
      en: 'no source has all of kind = interview, level = law. Of the 2 with kind = interview, level has these values: counsellor (2)',
    });
    expect(said({ kind: 'study', level: 'law' }).en).toContain('level has these values: none');
  });
});
