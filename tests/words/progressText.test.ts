import { expect, it } from 'vitest';
import { workKinds } from '../../src/shared/work.js';
import { formatDuration, progressText, workLabel } from '../../src/words/progressText.js';

const state = {
  kind: 'cells',
  share: 0.456,
  secondsLeft: 13.2,
  rate: { kind: 'draws', perSecond: 1250.4 },
} as const;

it('tells how far work is in both languages', () => {
  expect(progressText(state, 'nb')).toBe('45\u00a0% · 1\u00a0250 trekninger i sekundet · 14\u00a0s igjen');
  expect(progressText(state, 'en')).toBe('45% · 1,250 draws a second · 14\u00a0s left');
  expect(progressText(state, 'en', 10)).toMatch(/^40%/u);
  expect(progressText({ ...state, secondsLeft: null, rate: null }, 'en')).toBe('45%');
  expect(progressText({ ...state, rate: { kind: 'import', perSecond: 3 } }, 'en')).toBe(
    '45% · 14\u00a0s left',
  );
  expect(progressText({ ...state, share: 1, secondsLeft: 0 }, 'en')).toBe('100% · 1,250 draws a second');
});

it('has a rate of what is slow', () => {
  const slow = (perSecond: number) => progressText({ ...state, rate: { kind: 'cells', perSecond } }, 'nb');
  expect(slow(7.25)).toContain(' 7,3 ruter i sekundet');
  expect(slow(0.04)).toContain(' 0,04 ruter i sekundet');
});

it('rounds what is left up, never to 0', () => {
  expect([0, 0.2, 90, 91, 5400, 5401].map((seconds) => formatDuration(seconds, 'nb'))).toEqual(
    ['1 s', '1 s', '90 s', '2 min', '90 min', '2 t'].map((text) => text.replace(' ', '\u00a0')),
  );
});

it('has a word for each kind of work', () => {
  for (const kind of workKinds)
    expect(workLabel(kind, 'nb').length * workLabel(kind, 'en').length).toBeGreaterThan(0);
});
