// Judges mutated inputs one after the other, and says before each which one it is, so that a hang has a name.
import { parentPort } from 'node:worker_threads';
import { SeededRandom } from '../../dist/shared/seededRandom.js';
import { judge } from './judge.mjs';
import { mutate } from './mutate.mjs';
import { seeds } from './seeds.mjs';

const all = await seeds();

parentPort.on('message', async ({ run, seed }) => {
  const mutated = await mutate(all[run % all.length], new SeededRandom(seed, `fuzz ${run}`));
  parentPort.postMessage({ run, started: true });
  const begun = performance.now();
  const result = await judge(mutated);
  parentPort.postMessage({ run, ...result, name: mutated.name, seconds: (performance.now() - begun) / 1000 });
});
parentPort.postMessage({ ready: true, seeds: all.map(({ name }) => name) });
