import { describe, expect, it } from 'vitest';
import { names } from '../../../src/privacy/names/names.js';

const around =
  'vi satt der lenge og snakket om det som hadde skjedd på kontoret, og ingen visste helt hva de skulle gjøre med søknaden. ';
const found = (text: string) =>
  names(around + text)
    .filter(({ certainty }) => certainty !== 'possible')
    .map(({ text: own }) => own);

describe('names that are words, as people speak of somebody', () => {
  it.each([
    ['ho tone på kontoret visste det', 'tone'],
    ['stein sin søknad ble borte', 'stein'],
    ['mor til liv var der', 'liv'],
    ['tante tone hjalp oss', 'tone'],
    ['tolken (bjørn) var sein', 'bjørn'],
  ])('%s', (text, name) => {
    expect(found(text)).toEqual([name]);
  });

  it('are words elsewhere', () => {
    for (const text of [
      'det lå en stein på veien, og han ga ham nytt liv',
      'hun hadde en fin tone på telefonen',
      'han så en bjørn i fjor',
      'hver dag sin plage',
    ])
      expect([text, found(text)]).toEqual([text, []]);
  });
});

describe('names that look like a slip of the hand', () => {
  it.each([
    ['the lady, al-mardasi, she is good', 'al-mardasi'],
    ['så ringte jon bradersson om det', 'jon bradersson'],
    ['ingen så ivar trondssen mer', 'ivar trondssen'],
  ])('%s', (text, name) => {
    expect(found(text)).toEqual([name]);
  });

  it('are slips where nothing speaks for a name', () => {
    for (const text of [
      'jeg leverte sønkaden i går',
      'det var skumelt for alle',
      'vi har hatt mange probelmer',
    ])
      expect([text, found(text)]).toEqual([text, []]);
  });
});
