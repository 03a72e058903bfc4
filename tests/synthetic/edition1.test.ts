import { createHash } from 'node:crypto';
import { describe, expect, it } from 'vitest';
import { synthesise } from '../../src/synthetic/synthesise.js';
import { bank } from './project.js';

/** All files of a project, in the order of their names. */
function fingerprint(seed: number, effects: boolean): string {
  const { files } = synthesise(bank, { seed, effects, edition: 1 });
  const hash = createHash('sha256');
  for (const path of [...files.keys()].sort()) hash.update(`${path}\0${files.get(path)}\0`);
  return hash.digest('hex');
}

describe('edition 1 of the generator', () => {
  // As it was when edition 2 was begun: what was measured on it can be measured again.
  it.each([
    [2026, true, '7d39c2a31f930f6ad1cc30f86bfcca0987a5c5553e1a8d94d9e5b4c229c53e80'],
    [2026, false, '6ec253b968cdd61d43f6cd13412f6c3f759cb237d4cd10061a38fb48f9b31e6b'],
    [7, true, '0478b9e83030fc9bd0f93363528c57c2da6a7bc23fd4a1dceb070d8b2ff692e3'],
    [7, false, 'f5b7fc309f17d4aaec9e53eaede4b03363a9374cb758fbe5d7968e7ac632b1dd'],
  ])('stays as it is, byte for byte: seed %i, effects %s', (seed, effects, sha256) => {
    expect(fingerprint(seed, effects)).toBe(sha256);
  });
});
