import { describe, expect, it } from 'vitest';
import { type ProgressLine, progressLine } from '../../src/runner/progressLine.js';
import { stepsOf } from '../../src/shared/work.js';

/** What a line of progress has written after some work; the clock stands at the given second. */
function written(
  work: (line: ProgressLine) => void,
  { second = 3, isTTY = false, columns }: { second?: number; isTTY?: boolean; columns?: number } = {},
): string {
  let text = '';
  let looks = 0;
  const stream = { isTTY, columns, write: (piece: string) => (text += piece) };
  // It is looked at once for the line, and once for the work.
  const now = () => (looks++ < 2 ? 0 : 1000 * second);
  work(progressLine({ label: 'Teller', language: 'nb', steps: 20 }, { stream, now }));
  return text;
}

const twentySteps = (line: ProgressLine) => {
  for (let i = 0; i < 20; i++) line.step();
};

describe('a line of progress', () => {
  it('says nothing of what takes less than two seconds', () => {
    for (const isTTY of [true, false]) expect(written(twentySteps, { second: 1.9, isTTY })).toBe('');
  });

  it('is a line for every tenth in a log', () => {
    const tenths = [0, 10, 20, 30, 40, 50, 60, 70, 80, 90, 100];
    const lines = written(twentySteps).trimEnd().split('\n');
    expect(lines.map((line) => line.split(' · ')[0])).toEqual(
      tenths.map((share) => `Teller … ${share}\u00a0%`),
    );
    // One of twenty steps took three seconds.
    expect(lines[0]).toBe('Teller … 0\u00a0% · 57\u00a0s igjen');
    expect(lines.at(-1)).toBe('Teller … 100\u00a0%');
  });

  it('is one line on a terminal, written anew and taken away', () => {
    const text = written(
      (line) => {
        line.share(0.125);
        line.share(0.129);
        line.share(0.5);
        line.end();
        line.end();
      },
      { isTTY: true },
    );
    expect(text).toBe(
      '\rTeller … 12\u00a0% · 21\u00a0s igjen\u001b[K\rTeller … 50\u00a0% · 3\u00a0s igjen\u001b[K\r\u001b[K',
    );
  });

  it('is cut to what one line of the terminal holds', () => {
    const text = written((line) => line.share(0.5), { isTTY: true, columns: 8 });
    expect(text).toBe('\rTeller \u001b[K');
    const whole = written((line) => line.share(0.5), { isTTY: true, columns: 0 });
    expect(whole).toBe('\rTeller … 50\u00a0% · 3\u00a0s igjen\u001b[K');
  });

  it('tells bytes, and work that cannot say how far it is, to a person only', () => {
    const work = (line: ProgressLine) => {
      line.announce();
      line.bytes(12_345_678);
    };
    expect(written(work)).toBe('');
    expect(written(work, { isTTY: true })).toBe('\rTeller …\u001b[K\rTeller … 12 MB\u001b[K');
  });

  it('tells the rate of what is counted inside of it, until it ends', () => {
    const text = written((line) => {
      for (const _ of stepsOf('draws', 300)) {
        // Done by what the line is of.
      }
      line.step();
      line.end();
      for (const _ of stepsOf('draws', 300)) {
        // Nobody is told any more.
      }
      line.end();
    });
    expect(text).toContain('trekninger i sekundet');
    expect(text.match(/\n/gu)).toHaveLength(1);
  });
});
