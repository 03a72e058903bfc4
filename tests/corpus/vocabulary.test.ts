import { describe, expect, it } from 'vitest';
import { families, roles } from '../../src/corpus/code.js';
import { sourceKinds } from '../../src/corpus/source.js';
import {
  designCalled,
  familyCalled,
  kindCalled,
  levelCalled,
  levelOrder,
  levelSteps,
  norwegianLevel,
  norwegianRole,
  roleCalled,
  studyDesigns,
  variableCalled,
} from '../../src/corpus/vocabulary.js';
import { languages } from '../../src/shared/language.js';
import { label, title } from '../../src/words/labels.js';
import { noun } from '../../src/words/plurals.js';

const lists = [
  ['kind', sourceKinds, kindCalled],
  ['family', families, familyCalled],
  ['role', roles, roleCalled],
  ['level', levelOrder, levelCalled],
  ['design', studyDesigns, designCalled],
] as const;

describe('the words for kinds, families, roles, levels and designs', () => {
  it.each(lists)(
    'what the program prints for a %s, it reads, in both languages and any case',
    (_, keys, called) => {
      for (const key of keys) {
        expect(called(key)).toBe(key);
        for (const language of languages)
          for (const word of [label(key, language), title(key, language), label(key, language).toUpperCase()])
            expect(called(word), word).toBe(key);
      }
    },
  );

  it('reads what people call the two sides of a trade-off', () => {
    expect(['Før', 'først', 'foran'].map(roleCalled)).toEqual(['before', 'before', 'before']);
    expect(['Etter', 'sist', 'bak'].map(roleCalled)).toEqual(['after', 'after', 'after']);
  });

  it('reads kinds in the plural too, as headings print them', () => {
    for (const kind of sourceKinds)
      for (const language of languages) expect(kindCalled(noun(2, kind, language))).toBe(kind);
  });

  it.each([
    [
      'destroys',
      'Ødelegger; ødeleggende; øydelegg; Øydeleggjande; ødelegger verdi; Destroys; destroys value',
    ],
    ['hinders', 'Hindrer; hindrar; hemmar; hindrer verdi'],
    ['promotes', 'Skaper; skapar; fremjar; creates; skaper verdi'],
    ['individual', 'Individuell; individuell verdi; Individual value; value_to_the_user'],
    ['public', 'Offentlig verdi; offentleg verdi; samfunnsverdi; PUBLIC VALUE'],
    ['need', 'Behov; needs; Need'],
    ['expectation', 'Forventninger; forventing; forventingar; Expectations'],
  ] as const)('reads the role %s in bokmål, nynorsk and English', (role, said) => {
    const words = said.split('; ');
    expect(words.map(roleCalled)).toEqual(words.map(() => role));
  });

  it('takes no word for a role that only looks like one', () => {
    const words = [
      'individ',
      'behovsprøving',
      'offentlig sektor',
      'needed',
      'individuell tilpasning',
      'publikum',
    ];
    expect(words.map(roleCalled)).toEqual(words.map(() => undefined));
  });

  it('calls the benefit unit by its name in messages, and the roles in bokmål', () => {
    expect(norwegianLevel('benefits')).toBe('NAV Arbeid og ytelser');
    expect(roles.map(norwegianRole)).toEqual([
      ...['fremmer', 'hemmer', 'ødelegger', 'ambivalent', 'foran', 'etter'],
      ...['individuell verdi', 'offentlig verdi', 'behov', 'forventning'],
    ]);
  });

  it('has the benefit unit on the step of the office, and every other level on a step of its own', () => {
    expect(levelSteps.benefits).toBe(levelSteps.office);
    const others = levelOrder.filter((level) => level !== 'benefits').map((level) => levelSteps[level]);
    expect(others).toEqual([0, 1, 2, 3, 4, 5]);
  });

  it.each([
    ['Veiledere', 'counsellor'],
    ['Rettleiarar', 'counsellor'],
    ['NAV-kontor', 'office'],
    ['  departementet ', 'ministry'],
    ['NAY', 'benefits'],
    ['nay', 'benefits'],
    ['NAV Arbeid og ytelser', 'benefits'],
    ['NAV Arbeid og ytingar', 'benefits'],
    ['Ytelsesenheten', 'benefits'],
    ['Benefit unit', 'benefits'],
  ])('reads the level %s', (word, level) => {
    expect(levelCalled(word)).toBe(level);
  });

  it('takes no word for what it does not know, and none for an empty cell', () => {
    expect(levelCalled('styre')).toBeUndefined();
    expect(kindCalled('')).toBeUndefined();
    expect(familyCalled('constructor')).toBeUndefined();
  });

  it('knows the variables by what tools and people call them', () => {
    expect(variableCalled('Nivå')).toBe('level');
    expect(variableCalled('Kildetype')).toBe('kind');
    expect(variableCalled('Study design')).toBe('study_design');
    expect(variableCalled('Kontor')).toBe('office');
    expect(variableCalled('Merknad')).toBeUndefined();
  });

  it.each(lists)('gives no word to two keys (%s)', (_, keys, called) => {
    for (const key of keys) expect(keys.filter((each) => called(each) === key)).toEqual([key]);
  });
});
