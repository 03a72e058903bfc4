import { createRequire } from 'node:module';
import { afterEach, expect, test, vi } from 'vitest';
import { figureBundle, plainJson } from '../../src/notebook/bundle.js';
import { displayBundle } from '../../src/notebook/display.js';

const { cache } = createRequire(import.meta.url);
const load = (path: string, exports: object) => {
  cache[path] = { exports } as NodeJS.Module;
};

afterEach(() => {
  for (const path of Object.keys(cache)) if (path.endsWith('tslab/dist/jupyter.js')) delete cache[path];
});

test('sends all representations in one message, through the kernel that runs', () => {
  const write = vi.fn();
  load('/global/tslab/dist/jupyter.js', { lastWriteDisplayData: null });
  load('/local/tslab/dist/jupyter.js', { lastWriteDisplayData: write });
  displayBundle({ 'text/html': '<b>12</b>', 'text/plain': '12' }, { isolated: true });
  expect(write).toHaveBeenCalledWith(
    { data: { 'text/html': '<b>12</b>', 'text/plain': '12' }, metadata: { isolated: true }, transient: {} },
    false,
  );
});

test('prints the plain text outside a kernel', () => {
  const log = vi.spyOn(console, 'log').mockImplementation(() => {});
  displayBundle({ 'text/html': '<b>12</b>', 'text/plain': '12' });
  expect(log).toHaveBeenCalledWith('12');
  log.mockRestore();
});

test('makes typed arrays arrays and what JSON cannot say null', () => {
  expect(plainJson({ z: [new Float64Array([0.5, Number.NaN])], x: undefined, y: [undefined] })).toEqual({
    z: [[0.5, null]],
    y: [null],
  });
  expect(figureBundle({ data: [] }, 'Ingen kilder')).toEqual({
    'application/vnd.plotly.v1+json': { data: [], layout: {}, config: {} },
    'text/plain': 'Ingen kilder',
  });
});
