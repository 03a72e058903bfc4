import { readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { answerClosing, answerOpening, biographyOf } from '../../src/synthetic/frames.js';
import { readSentences, type Sentence } from '../../src/synthetic/sentenceBank.js';

/** A sentence as it is written, before the generator knows what its values mean. */
type Written = Readonly<Record<Exclude<keyof Sentence, 'edition'>, string>>;

const folder = fileURLToPath(new URL('../../data/sentences/', import.meta.url));
const read = (path: string): Written[] =>
  readdirSync(`${folder}${path}`)
    .filter((name) => name.endsWith('.csv'))
    .flatMap((name) => readSentences(readFileSync(`${folder}${path}${name}`, 'utf8')));

const first = read('');
const second = read('edition-2/');

/** How many sentences say this. */
const count = (wanted: Partial<Written>) =>
  second.filter((sentence) =>
    Object.entries(wanted).every(([column, value]) => sentence[column as keyof Written] === value),
  ).length;

const voices = ['counsellor', 'leader', 'central', 'document', 'study'];
const destroyed = {
  condition: ['C01', 'C02', 'C05', 'C06', 'C10', 'C13'],
  indicator: ['V01', 'V02', 'V03', 'V04', 'V07', 'V08'],
};
const otherInterests = ['I01', 'I02', 'I03', 'I04', 'I05', 'I06', 'I07', 'I08'];

/** Codes of each role, as regular expressions. */
const codes: Readonly<Record<string, RegExp>> = {
  condition: /^(?:C0[1-9]|C1[0-3]|C12\/S0[1-3])$/u,
  indicator: /^(?:V0[1-9]|V10)$/u,
  tradeoff: /^I0([1-9])>I0(?!\1)[1-9]$/u,
  question: /^$/u,
  filler: /^$/u,
};

const valences: Readonly<Record<string, RegExp>> = {
  condition: /^(?:fremmer|hemmer|ambivalent|ødelegger)$/u,
  indicator: /^(?:fremmer|hemmer|ambivalent|ødelegger|forventning)$/u,
  tradeoff: /^$/u,
  question: /^$/u,
  filler: /^$/u,
};

describe('sentences of the second edition', () => {
  it('have ids of their own and are not said twice, in either edition', () => {
    const all = [...first, ...second];
    expect(new Set(all.map(({ id }) => id)).size).toBe(all.length);
    const plain = all.map(({ text }) => text.toLowerCase().replaceAll(/[^\p{L}\p{N}]+/gu, ' '));
    expect(plain.filter((text, i) => plain.indexOf(text) !== i)).toEqual([]);
  });

  it('have a known register, language, code and valence', () => {
    const registers = [...voices, 'interview', 'benefits'];
    const odd = second.filter(
      ({ id, register, language, role, code, valence }) =>
        !/^S-[A-Z]1\d{3}$/u.test(id) ||
        !registers.includes(register) ||
        !['nb', 'nn'].includes(language) ||
        !codes[role]?.test(code) ||
        !valences[role]?.test(valence),
    );
    expect(odd).toEqual([]);
  });

  it('are one sentence, without dashes, double spaces or a word of the other written language', () => {
    const foreign: Readonly<Record<string, RegExp>> = {
      nb: /(?<!\p{L})(?:ikkje|eg|kva|korleis|dei|ho|vart|frå|noko|meir)(?!\p{L})/iu,
      nn: /(?<!\p{L})(?:ikke|jeg|hva|hvordan|hun|ble|fra|noe|mer|en|et|være)(?!\p{L})/iu,
    };
    const odd = second.filter(
      ({ text, language }) =>
        !/^\p{Lu}.*[.?!]$/u.test(text) ||
        /[.?!] |[–—]| - | {2}|^ | $/u.test(text) ||
        foreign[language]?.test(text),
    );
    expect(odd).toEqual([]);
  });

  it('let every voice say C13 in each direction', () => {
    for (const register of voices)
      for (const valence of ['fremmer', 'hemmer', 'ødelegger'])
        expect(count({ register, language: 'nb', code: 'C13', valence })).toBeGreaterThanOrEqual(2);
    for (const register of ['counsellor', 'leader', 'document'])
      for (const valence of ['fremmer', 'hemmer', 'ødelegger'])
        expect(count({ register, language: 'nn', code: 'C13', valence })).toBeGreaterThanOrEqual(1);
  });

  it('let every voice say what is destroyed, and Nynorsk where a voice has it', () => {
    for (const code of [...destroyed.condition, ...destroyed.indicator]) {
      const lacking = voices.filter(
        (register) => count({ register, language: 'nb', code, valence: 'ødelegger' }) < 2,
      );
      expect({ code, lacking }).toEqual({ code, lacking: [] });
      for (const register of ['counsellor', 'leader', 'document'])
        expect(count({ register, language: 'nn', code, valence: 'ødelegger' })).toBeGreaterThanOrEqual(1);
    }
  });

  it('weigh income security against each other interest, both ways', () => {
    for (const other of otherInterests)
      for (const code of [`I09>${other}`, `${other}>I09`]) {
        expect(count({ register: 'interview', language: 'nb', role: 'tradeoff', code })).toBe(2);
        expect(count({ register: 'document', language: 'nb', role: 'tradeoff', code })).toBe(1);
      }
  });

  it('ask about clarification and conditions', () => {
    const asks = second.filter(
      ({ role, text }) => role === 'question' && /avklar|vilkår|plikt|krava om/u.test(text),
    );
    expect(asks.map(({ language }) => language)).toEqual(expect.arrayContaining(['nb', 'nn']));
  });

  it('give NAV Arbeid og ytelser a voice for each code, most for what it decides', () => {
    const enough = (code: string, least: number) =>
      ['fremmer', 'hemmer'].every((valence) => count({ register: 'benefits', code, valence }) >= least);
    const conditions = Array.from({ length: 13 }, (_, i) => `C${String(i + 1).padStart(2, '0')}`);
    const indicators = Array.from({ length: 10 }, (_, i) => `V${String(i + 1).padStart(2, '0')}`);
    expect([...conditions, ...indicators].filter((code) => !enough(code, 2))).toEqual([]);
    const full = ['C02', 'C10', 'C11', 'C12', 'C13', 'V01', 'V03', 'V07', 'V08'];
    expect(full.filter((code) => !enough(code, 4))).toEqual([]);
    const destroys = [...destroyed.condition, ...destroyed.indicator];
    const silent = destroys.filter((code) => count({ register: 'benefits', code, valence: 'ødelegger' }) < 2);
    expect(silent).toEqual([]);
  });

  it('let the benefit unit weigh each pair of interests, ask its own questions and tell who it is', () => {
    const interests = [...otherInterests, 'I09'];
    const pairs = interests.flatMap((a) => interests.filter((b) => b !== a).map((b) => `${a}>${b}`));
    expect(pairs.filter((code) => count({ register: 'benefits', role: 'tradeoff', code }) !== 1)).toEqual([]);
    expect(count({ register: 'benefits', role: 'question' })).toBeGreaterThanOrEqual(20);
    const fillers = readSentences(readFileSync(`${folder}edition-2/benefits.csv`, 'utf8')).filter(
      ({ role }) => role === 'filler',
    );
    expect(fillers.filter((filler) => biographyOf(filler) !== null).length).toBeGreaterThanOrEqual(15);
    expect(fillers.filter(({ text }) => /NAV Arbeid og ytelser/u.test(text))).toHaveLength(4);
    expect(fillers.filter(({ text }) => answerOpening.test(text))).toHaveLength(3);
    expect(fillers.filter(({ text }) => answerClosing.test(text))).toHaveLength(2);
  });

  it('tell expectations apart from needs, for each indicator', () => {
    const indicators = Array.from({ length: 10 }, (_, i) => `V${String(i + 1).padStart(2, '0')}`);
    const few = indicators.filter((code) => count({ register: 'study', code, valence: 'forventning' }) < 4);
    expect(few).toEqual([]);
    expect(count({ valence: 'forventning' })).toBe(count({ register: 'study', valence: 'forventning' }));
  });

  it('let every voice speak of own, bought and dependent services', () => {
    for (const code of ['C12/S01', 'C12/S02', 'C12/S03'])
      for (const valence of ['fremmer', 'hemmer']) {
        const said = (register: string, language: string) => count({ register, language, code, valence });
        for (const register of voices) expect(said(register, 'nb')).toBeGreaterThanOrEqual(3);
        for (const register of ['counsellor', 'leader', 'document']) expect(said(register, 'nn')).toBe(1);
        expect(said('benefits', 'nb')).toBe(2);
      }
  });
});
