// How long a search takes: after a build, `node benchmarks/privacy/speed.mjs [INTERVIEWS]` makes that many interviews (100) of
// 10,000 words from the open texts, and tells seconds, and seconds per million words.
import { find } from './finder.mjs';
import { readPart } from './marks.mjs';

const interviews = Number(process.argv[2] ?? 100);
const words = 10_000;
const all = readPart('open').map(({ text }) => text);

/** An interview of so many words: the open texts one after another, beginning with another one each time. */
function interview(number) {
  const parts = [];
  let count = 0;
  for (let i = number; count < words; i++) {
    const part = all[i % all.length];
    parts.push(part);
    count += part.split(/\s+/u).length;
  }
  return parts
    .join('\n')
    .split(/(?<=\s)/u)
    .slice(0, words)
    .join('');
}

const texts = Array.from({ length: interviews }, (_, i) => interview(i));
const begin = performance.now();
const found = texts.reduce((sum, text) => sum + find(text).length, 0);
const seconds = (performance.now() - begin) / 1000;
const million = (interviews * words) / 1e6;
console.log(
  `${interviews} interviews of ${words} words: ${seconds.toFixed(1)} s, ${(seconds / million).toFixed(1)} s per million words, ${found} findings`,
);
