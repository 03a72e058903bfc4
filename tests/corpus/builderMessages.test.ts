import { expect, it } from 'vitest';
import { notRead } from '../../src/corpus/builderMessages.js';

it('says in Norwegian what a file was read as', () => {
  expect(notRead('studie', 'project folder', 2)).toEqual({
    nb: 'studie ble ikke lest (prosjektmappe): 2 problemer',
    en: 'studie was not read as a project folder: 2 problems',
  });
});
