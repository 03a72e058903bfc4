import { describe, expect, it } from 'vitest';
import { missingStatement } from '../../src/questions/missing.statements.js';

describe('the statement on what a material lacks', () => {
  it('names everything, with how to code it, in both languages', () => {
    expect(missingStatement(['valence', 'studies'], { language: 'en' }).text).toMatch(
      /^This material lacks direction \(code the same selection.*; and a coded knowledge review/u,
    );
    expect(missingStatement(['valence'], { language: 'nb' }).text).toMatch(
      /^Her mangler retning \(kod samme tekstutdrag/u,
    );
  });
});
