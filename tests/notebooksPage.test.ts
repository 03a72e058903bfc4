import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { kernelspecName } from '../src/kernel/kernelCommand.js';
import { materialParts } from '../src/notebook/openProject.js';
import { root } from './support/brukermote.js';
import { commandsOf } from './support/pageCommands.js';

// The commands themselves are run by `npm run check:lab`, as some need Python; here, what can be told without.

const read = (path: string) => readFileSync(`${root}${path}`, 'utf8');
const { scripts } = JSON.parse(read('package.json')) as { scripts: Record<string, string> };

describe('the page on notebooks', () => {
  it('tells commands that there are', () => {
    const commands = commandsOf('docs/notebooks.md');
    expect(commands.length).toBeGreaterThan(8);
    for (const [program, ...words] of commands) {
      if (program === 'npm') expect([words[0], scripts[words[1]!]]).toEqual(['run', expect.any(String)]);
      if (program === 'npx')
        expect([words[0], ['kernel', 'run', 'new', 'clean'].includes(words[1]!)]).toEqual([
          'brukermote',
          true,
        ]);
    }
  });
});

describe('what front ends are given', () => {
  it('has the same versions of Python packages everywhere', () => {
    const pinned = read('scripts/lab.requirements.txt').match(/^[a-z_]+==[\d.]+$/gmu)!;
    expect(pinned).toHaveLength(6);
    for (const each of pinned) expect(read('.binder/environment.yml')).toContain(each);
  });

  it('tells papermill what can be said of the material, as the workbench has it', () => {
    const parts = read('python/brukermote_papermill/brukermote_papermill/material.json');
    expect(parts, 'npm run formats').toBe(`${JSON.stringify(materialParts, null, 2)}\n`);
  });

  it('names the kernel as the saved notebooks do', () => {
    const { metadata } = JSON.parse(read('notebooks/02-co-occurrence.ipynb'));
    expect(metadata.kernelspec.name).toBe(kernelspecName);
  });

  it('starts with a Node that is new enough, and commands that there are', () => {
    const { engines } = JSON.parse(read('package.json'));
    expect(read('.binder/environment.yml')).toContain(`nodejs=${engines.node.slice(2)}.*`);
    const container = JSON.parse(read('.devcontainer/devcontainer.json'));
    for (const text of [container.postCreateCommand, read('.binder/postBuild')])
      expect(text).toMatch(/npm run build[\s\S]*kernel --install/u);
    expect(container.customizations.vscode.extensions).toEqual(
      JSON.parse(read('.vscode/extensions.json')).recommendations,
    );
  });

  it('leaves it to users which kernels they trust', () => {
    const settings = JSON.parse(read('.vscode/settings.json'));
    expect(Object.keys(settings).filter((key) => /trust/iu.test(key))).toEqual([]);
  });

  it('keeps the environment of `npm run lab` out of git', () => {
    expect(read('.gitignore').split('\n')).toContain('.lab/');
  });
});
