import { expect, it } from 'vitest';
import { questionLines } from '../../src/cli/questionLines.js';
import { bareCorpus, firstEdition } from '../support/firstEdition.js';

it('says that all can be asked, or what is missing and how it is coded', async () => {
  const whole = await firstEdition();
  expect(questionLines(whole)).toContain('alt som trengs');
  expect(questionLines(whole.inLanguage('en'))).toContain('what is needed to ask all');
  expect(questionLines(bareCorpus.inLanguage('en'))).toMatch(
    /^To ask all of the questions, the material lacks:\n {2}- .*condition/u,
  );
});
