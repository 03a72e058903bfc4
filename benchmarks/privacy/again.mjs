// The marked texts that may be read once more: `node benchmarks/privacy/again.mjs`, after a build. Ends with 1 where they give other
// numbers than results.json has, or miss a goal. The closed parts are left closed.
import { isDeepStrictEqual } from 'node:util';
import { find } from './finder.mjs';
import { parts, readPart } from './marks.mjs';
import { goals, measure, numbersOnly } from './measure.mjs';
import { precisionOf, readResults } from './report.mjs';

const leastPrecision = 0.95;
const measured = readResults();
const wrongs = Object.keys(parts)
  .filter((part) => !parts[part].closed)
  .flatMap((part) => {
    const now = measure(readPart(part), find);
    const missed = Object.entries(goals).filter(
      ([name, { goal }]) => now.goals[name].found < goal * now.goals[name].items,
    );
    const { findings, right } = precisionOf(now);
    return [
      ...(isDeepStrictEqual(JSON.parse(JSON.stringify(numbersOnly(now))), measured[part])
        ? []
        : [`${part}: other numbers; run.mjs says which, and writes them`]),
      ...missed.map(([name]) => `${part}: ${name} below the goal`),
      ...(right < leastPrecision * findings ? [`${part}: precision below the goal`] : []),
    ];
  });
console.log(wrongs.length === 0 ? 'the same numbers, and every goal reached' : wrongs.join('\n'));
process.exitCode = wrongs.length === 0 ? 0 : 1;
