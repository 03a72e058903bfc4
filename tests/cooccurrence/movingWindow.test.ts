import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type ConnectionCounting, eachConnection } from '../../src/cooccurrence/movingWindow.js';
import type { MovingWindow } from '../../src/cooccurrence/parseUnit.js';

type Lines = readonly (readonly number[])[];

/** Total of each pair of codes 0 .. codeCount - 1 over all lines, as rows of numbers. */
function totals(
  lines: Lines,
  window: MovingWindow,
  counting: ConnectionCounting,
  codeCount: number,
  conversation = lines.map(() => 0),
): number[][] {
  const offsets = [0];
  for (const line of lines) offsets.push(offsets[offsets.length - 1] + line.length);
  const codes = Array.from({ length: codeCount }, (_, code) => code);
  const sums = codes.map(() => codes.map(() => 0));
  const coded = {
    offsets: Int32Array.from(offsets),
    codes: Int32Array.from(lines.flat()),
    conversation: Int32Array.from(conversation),
  };
  eachConnection(coded, window, counting, codes, codes, (_, a, b, value) => {
    sums[a][b] += value;
  });
  return sums;
}

const back = (lines: number): MovingWindow => ({ back: lines, forward: 0 });

describe('a window counted by hand', () => {
  //                 A         B      -    A B       C
  const lines: Lines = [[0], [1], [], [0, 1], [2]];

  it('of one line connects what stands in the line', () => {
    expect(totals(lines, back(1), 'binary', 3)).toEqual([
      [0, 1, 0],
      [1, 0, 0],
      [0, 0, 0],
    ]);
  });

  it('of two lines connects a line with the one before it, each pair once a line', () => {
    // A-B: lines 1 and 3; A-C and B-C: line 4.
    expect(totals(lines, back(2), 'binary', 3)).toEqual([
      [0, 2, 1],
      [2, 0, 1],
      [1, 1, 0],
    ]);
  });

  it('connects no two codes that only meet among the lines before', () => {
    // Line 2 bears nothing, so A of line 0 and B of line 1 are not connected there.
    expect(totals([[0], [1], []], back(3), 'binary', 2)[0][1]).toBe(1);
  });

  it('counts each pair of places when it is weighted: line 3 has A-B in itself, with line 0 and with line 1', () => {
    expect(totals(lines, back(4), 'weighted', 2)[0][1]).toBe(1 + 3);
    expect(totals(lines, back(4), 'binary', 2)[0][1]).toBe(1 + 1);
  });

  it('looks forward as it looks back', () => {
    // Line 0 (A) sees B after it, line 3 (A B) sees C.
    expect(totals(lines, { back: 1, forward: 1 }, 'binary', 3)[0]).toEqual([0, 2, 1]);
  });

  it('never reaches into another conversation', () => {
    expect(totals([[0], [1]], back(9), 'binary', 2, [0, 1])[0][1]).toBe(0);
  });
});

describe('quanteda', () => {
  // quanteda, tests/testthat/test-fcm.R: tokens A D A C E A D F E B A C E D, context = window, window = 3. Its window
  // looks 3 words to both sides and counts two words once, which is a window of 4 back; a word with itself it counts
  // from both sides, so twice.
  const tokens: Lines = [...'ADACEADFEBACED'].map((token) => ['ABCDEF'.indexOf(token)]);
  const upper = (sums: number[][]) =>
    sums.map((row, i) => row.slice(i).map((value, j) => Number((j === 0 ? 2 * value : value).toFixed(2))));

  it('has the same counts with weighted counting', () => {
    expect(upper(totals(tokens, back(4), 'weighted', 6))).toEqual([
      [4, 1, 4, 4, 5, 2],
      [0, 1, 1, 2, 1],
      [0, 3, 3, 0],
      [0, 4, 1],
      [0, 2],
      [0],
    ]);
  });

  it('has the same counts by nearness, 1 / distance', () => {
    expect(upper(totals(tokens, back(4), 'nearness', 6))).toEqual([
      [1.67, 1, 2.83, 3.33, 2.83, 0.83],
      [0, 0.5, 0.33, 1.33, 0.5],
      [0, 1.33, 2.33, 0],
      [0, 2.33, 1],
      [0, 1.33],
      [0],
    ]);
  });
});

describe('any window', () => {
  const someLines = fc.array(fc.uniqueArray(fc.nat(3), { maxLength: 3 }), { maxLength: 14 });
  const someConversations = fc.array(fc.nat(2), { minLength: 14, maxLength: 14 }).map((list) => list.sort());
  const size = fc.constantFrom(0, 1, 2, 3, 5, Number.POSITIVE_INFINITY);
  const someWindow = fc.record({ back: size.map((n) => n + 1), forward: size });
  const countings = fc.constantFrom<ConnectionCounting>('binary', 'weighted', 'nearness');

  it('is what a look at every two lines gives', () => {
    fc.assert(
      fc.property(
        someLines,
        someConversations,
        someWindow,
        countings,
        (lines, conversation, window, counting) => {
          const sums = totals(lines, window, counting, 5, conversation.slice(0, lines.length));
          for (let a = 0; a < 5; a++) {
            for (let b = 0; b < 5; b++) {
              let sum = 0;
              lines.forEach((codes, i) => {
                let here = 0;
                lines.forEach((others, j) => {
                  if (conversation[i] !== conversation[j] || j <= i - window.back || j > i + window.forward)
                    return;
                  const value = counting === 'nearness' && i !== j ? 1 / Math.abs(i - j) : 1;
                  if (i === j) here += a !== b && codes.includes(a) && codes.includes(b) ? 1 : 0;
                  else if (a === b) here += codes.includes(a) && others.includes(a) ? value : 0;
                  else
                    here +=
                      (codes.includes(a) && others.includes(b) ? value : 0) +
                      (codes.includes(b) && others.includes(a) ? value : 0);
                });
                sum += counting === 'binary' ? Math.min(1, here) : here;
              });
              expect(sums[a][b]).toBeCloseTo(sum, 9);
            }
          }
        },
      ),
    );
  });

  it('connects no less when it is wider', () => {
    fc.assert(
      fc.property(someLines, fc.nat(4), fc.nat(4), (lines, small, more) => {
        const [narrow, wide] = [small + 1, small + 1 + more].map((n) =>
          totals(lines, back(n), 'binary', 4).flat(),
        );
        narrow.forEach((count, i) => {
          expect(wide[i]).toBeGreaterThanOrEqual(count);
        });
      }),
    );
  });

  it('over the whole conversation and to both sides connects a pair in every line that has one of them', () => {
    fc.assert(
      fc.property(someLines, (lines) => {
        const whole = { back: Number.POSITIVE_INFINITY, forward: Number.POSITIVE_INFINITY };
        const sums = totals(lines, whole, 'binary', 4);
        const lineCount = (test: (line: readonly number[]) => boolean) => lines.filter(test).length;
        const [a, b] = [0, 1].map((code) => lineCount((line) => line.includes(code)));
        const either = lineCount((line) => line.includes(0) || line.includes(1));
        expect(sums[0][1]).toBe(a > 0 && b > 0 ? either : 0);
      }),
    );
  });
});
