import { describe, expect, it } from 'vitest';
import { otherKernelOf } from '../../../src/runner/clean/kernelOf.js';

describe('whose kernel a notebook asks for', () => {
  it.each([
    [{ kernelspec: { name: 'tslab', display_name: 'TypeScript', language: 'typescript' } }, undefined],
    [{ kernelspec: { name: 'my-own', language: 'typescript' } }, undefined],
    [{ language_info: { name: 'typescript' } }, undefined],
    [{}, undefined],
    [{ kernelspec: 7 }, undefined],
    [{ kernelspec: { name: 'python3', language: 'python' } }, 'python3'],
    [{ kernelspec: { name: 'deno' }, language_info: { name: 'typescript' } }, undefined],
    [{ language_info: { name: 'R' } }, 'R'],
  ])('%j: %s', (metadata, other) => {
    expect(otherKernelOf({ metadata })).toBe(other);
  });
});
