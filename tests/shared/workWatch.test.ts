import { afterEach, expect, it } from 'vitest';
import { beginWork, mapInSteps, stepsOf, tellWorkIn, watchWork } from '../../src/shared/work.js';
import { secondsLeft, type WorkState, WorkWatch } from '../../src/shared/workWatch.js';

afterEach(() => void watchWork(undefined));

/** What is told of some work; each step takes so many milliseconds. */
function told(work: (tick: (ms: number) => void) => void): (WorkState | null)[] {
  const states: (WorkState | null)[] = [];
  let clock = 0;
  watchWork(new WorkWatch({ now: () => clock, tell: (state) => states.push(state), language: 'nb' }));
  work((ms) => {
    clock += ms;
  });
  return states;
}

it('says nothing of what takes less than two seconds, and changes no result', () => {
  expect(
    told((tick) => {
      for (const i of stepsOf('draws', 10)) tick(i * 20);
      expect(mapInSteps('cells', [1, 2, 3], (n, i) => n * i)).toEqual([0, 2, 6]);
    }),
  ).toEqual([]);
  watchWork(undefined);
  expect([...stepsOf('draws', 3)]).toEqual([0, 1, 2]);
  expect(mapInSteps('cells', [1, 2], String)).toEqual(['1', '2']);
});

it('tells the share, the rate and the time that is left, and that it is done', () => {
  const states = told((tick) => {
    for (const _ of stepsOf('cells', 10)) tick(1000);
  });
  expect(states[0]).toEqual({
    kind: 'cells',
    share: 0.2,
    secondsLeft: 8,
    rate: { kind: 'cells', perSecond: 1 },
  });
  expect(states.at(-2)).toMatchObject({ share: 1, secondsLeft: 0 });
  expect(states.at(-1)).toBeNull();
});

it('takes work inside of work for a part of its step, counts it in the rate, and counts down meanwhile', () => {
  const states = told((tick) => {
    for (const _ of stepsOf('sections', 4)) {
      for (const __ of stepsOf('draws', 3)) tick(1000);
    }
  }).filter((state) => state !== null);
  expect(states.map(({ kind }) => kind)).not.toContain('draws');
  // In the fourth second one of four sections is done since one second: 9 seconds were left, now 8.
  expect(states.find(({ share }) => share === 0.25)).toMatchObject({ secondsLeft: 9 });
  expect(states.filter(({ share }) => share === 0.25)[1]).toMatchObject({
    secondsLeft: 8,
    rate: { kind: 'draws', perSecond: 1 },
  });
  const shares = states.map(({ share }) => share);
  expect(shares).toEqual([...shares].sort((a, b) => a - b));
});

it('is told at most once a second while nothing is gained, and once for each hundredth', () => {
  const states = told((tick) => {
    for (const _ of stepsOf('draws', 100_000)) tick(0.1);
  });
  expect(states.length).toBeLessThan(110);
  expect(states.length).toBeGreaterThan(70);
});

it('forgets work that threw, and work that was ended from outside', () => {
  const states = told((tick) => {
    const outer = beginWork('cells', 2);
    expect(() =>
      mapInSteps('draws', [1], () => {
        throw new Error('no');
      }),
    ).toThrow('no');
    tick(3000);
    outer.step();
    outer.end();
  });
  expect(states).toEqual([expect.objectContaining({ kind: 'cells', share: 0.5 }), null]);
  const seen: unknown[] = [];
  const watch = new WorkWatch({ now: () => 0, tell: (state) => seen.push(state), language: 'nb' });
  const lost = watch.begin('draws', 5);
  watch.reset();
  lost.step();
  lost.end();
  expect(seen).toEqual([]);
});

it('takes its language from whoever opened the material, where somebody watches', () => {
  tellWorkIn('en');
  const watch = new WorkWatch({ now: () => 0, tell: () => {}, language: 'nb' });
  watchWork(watch);
  tellWorkIn('en');
  expect(watch.language).toBe('en');
});

it('knows of no time left while nothing is done', () => {
  expect([secondsLeft(0, 10), secondsLeft(0.005, 10), secondsLeft(0.5, 10)]).toEqual([null, null, 10]);
});
