import { expect, it } from 'vitest';
import { questionsLine } from '../../src/cli/questionsLine.js';
import { bareCorpus, embeddedProject } from '../support/embeddedProject.js';

it('says that all can be asked, or what is missing and how it is coded', async () => {
  const whole = await embeddedProject();
  expect(questionsLine(whole)).toContain('alt som trengs');
  expect(questionsLine(whole.inLanguage('en'))).toContain('what is needed to ask all');
  expect(questionsLine(bareCorpus.inLanguage('en'))).toMatch(
    /^The questions: This material lacks .*condition/u,
  );
});
