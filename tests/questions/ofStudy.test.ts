import { expect, it } from 'vitest';
import { askedOf } from '../../src/questions/asked.labels.js';
import { isOfStudy } from '../../src/questions/ofStudy.js';
import { questions } from '../../src/questions/questions.js';
import { corpusOf } from '../support/corpusOf.js';
import { firstEdition } from '../support/firstEdition.js';
import { kindsOfSources } from '../support/kindsOfSources.js';

const coded = corpusOf('s1 0-1 A B\ns2 0-1 A B', { codes: 'A:condition B:indicator' });
/** Words of the study, which no other material may be told in. */
const ofStudy = /jobb|NAV|møte|brukeren|jobseek|meeting|\busers?\b/iu;

it('is the study only with studies and descriptions, conditions and indicators', async () => {
  expect(isOfStudy(await firstEdition())).toBe(true);
  expect(isOfStudy(coded)).toBe(false);
  expect(isOfStudy(kindsOfSources(coded, { s1: 'study', s2: 'interview' }))).toBe(true);
  expect(isOfStudy(kindsOfSources(coded, { s1: 'interview', s2: 'interview' }))).toBe(false);
});

it('asks every question of other material without the words of the study', () => {
  for (const question of questions) {
    const { asks, name } = askedOf(question, coded);
    for (const text of [asks.nb, asks.en, name.nb, name.en]) expect(text).not.toMatch(ofStudy);
    const study = askedOf(question, kindsOfSources(coded, { s1: 'study', s2: 'interview' }));
    expect(study.asks).toBe(question.asks);
  }
  expect(questions.some(({ asks }) => ofStudy.test(asks.nb))).toBe(true);
});
