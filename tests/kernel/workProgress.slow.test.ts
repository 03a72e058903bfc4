import { afterAll, beforeAll, expect, it } from 'vitest';
import { root } from '../support/brukermote.js';
import { KernelClient, type Ran } from '../support/kernelClient.js';

// Progress of long work over the Jupyter protocol.

let kernel: KernelClient;
beforeAll(async () => {
  kernel = await KernelClient.start(root);
  await kernel.run(
    `const { corpus } = await openProject({ project: ${JSON.stringify(`${root}data/brukermote`)}, language: 'en' }); const matrix = coOccurrence(corpus);`,
  );
});
afterAll(() => kernel.stop());

/** What stands in the notebook when all messages have come, as a front end keeps it. */
function saved({ messages }: Ran): string[] {
  let outputs: { id: unknown; text: string }[] = [];
  let clears = false;
  for (const { type, content } of messages) {
    const id = (content.transient as { display_id?: string } | undefined)?.display_id;
    const text = String((content.data as Record<string, string> | undefined)?.['text/plain'] ?? content.text);
    if (type === 'clear_output') clears = true;
    if (type === 'clear_output' && content.wait === false) outputs = [];
    if (type === 'update_display_data')
      outputs = outputs.map((output) => (id !== undefined && output.id === id ? { id, text } : output));
    if (type !== 'stream' && type !== 'display_data') continue;
    if (clears) outputs = [];
    clears = false;
    outputs.push({ id, text });
  }
  return outputs.map(({ text }) => text);
}

const progress = ({ messages }: Ran) =>
  messages
    .filter(({ content }) => JSON.stringify(content.transient ?? '').includes('brukermote-progress'))
    .map(({ type, content }) => [type, (content.data as Record<string, string>)['text/plain']]);

/** Takes longer than two seconds on any machine; what was computed with the same seed is known. */
const long = (draws: number, seed: number) =>
  `matrixTests(matrix, { test: 'permutation', permutations: ${draws}, seed: ${seed} }).length`;

it('shows how far long work is, in one place, and is not saved', async () => {
  const ran = await kernel.run(`console.log('before');\nconst n = ${long(120_000, 1)};\nconsole.log(n)`);
  const told = progress(ran);
  expect(told.length).toBeGreaterThan(3);
  expect(told[0]![0]).toBe('display_data');
  expect(new Set(told.slice(1).map(([type]) => type))).toEqual(new Set(['update_display_data']));
  expect(told[0]![1]).toMatch(
    /^Drawing anew … \d+% · [\d,]+ draws a second · \d+\u00a0(?:s|min) left \(■ stops it\)$/u,
  );
  expect(saved(ran)).toEqual(['before\n130\n']);
});

it('says nothing of what is quick', async () => {
  const ran = await kernel.run('coOccurrence(corpus).rows.length');
  expect(progress(ran)).toEqual([]);
  expect(ran.messages.some(({ type }) => type === 'clear_output')).toBe(false);
});

it('is gone when the work is stopped, and begins anew with the next cell', async () => {
  const { ran } = await kernel.begin(long(50_000_000, 3));
  await new Promise((resolve) => setTimeout(resolve, 4000));
  await kernel.control('interrupt_request');
  const stopped = await ran;
  expect(stopped.reply.status).toBe('error');
  expect(progress(stopped).length).toBeGreaterThan(0);
  expect(saved(stopped)).toEqual(['begins\n']);
  const next = await kernel.run(long(120_000, 2));
  expect(progress(next)[0]![0]).toBe('display_data');
  expect(saved(next)).toEqual(['130\n']);
});
