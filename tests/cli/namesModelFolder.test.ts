import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { namesByModel, type OnnxRuntime, openNamesModel } from '../../src/cli/namesModelFolder.js';
import { scanProject } from '../../src/privacy/scanProject.js';
import { corpusOf } from '../support/corpusOf.js';

let folder: string;
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'brukermote-model-'));
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

/** Scores a name for each piece whose number is 5. */
const standIn: OnnxRuntime = {
  Tensor: class {
    constructor(
      readonly type: string,
      readonly data: BigInt64Array,
      readonly dims: readonly number[],
    ) {}
  },
  InferenceSession: {
    create: async () => ({
      inputNames: ['input_ids', 'attention_mask'],
      outputNames: ['logits'],
      run: async (feeds) => {
        const ids = [...(feeds.input_ids as { data: BigInt64Array }).data].map(Number);
        return {
          logits: { data: ids.flatMap((id) => (id === 5 ? [0, 9] : [9, 0])), dims: [1, ids.length, 2] },
        };
      },
    }),
  },
};

describe('--names-model', () => {
  it('says which file is missing', async () => {
    await expect(openNamesModel(folder, async () => standIn)).rejects.toThrow('model.onnx');
  });

  it('finds names that no list holds, with a runtime that stands in', async () => {
    writeFileSync(join(folder, 'model.onnx'), '');
    writeFileSync(join(folder, 'vocab.txt'), '[PAD]\n[UNK]\n[CLS]\n[SEP]\nkom\nquillan\n');
    writeFileSync(join(folder, 'config.json'), JSON.stringify({ id2label: { 0: 'O', 1: 'B-PER' } }));
    const corpus = corpusOf('s1 0-3 A', { texts: { s1: 'så kom quillan' } });
    expect(scanProject(corpus)).toEqual([]);
    const further = await namesByModel(corpus, await openNamesModel(folder, async () => standIn));
    expect(scanProject(corpus, { further }).map(({ text, certainty }) => [text, certainty])).toEqual([
      ['quillan', 'likely'],
    ]);
  });

  it('says what the labels of a model must hold', async () => {
    writeFileSync(join(folder, 'config.json'), JSON.stringify({ id2label: { 0: 'O', 1: 'B-LOC' } }));
    await expect(openNamesModel(folder, async () => standIn)).rejects.toThrow('B-PER');
    writeFileSync(join(folder, 'config.json'), JSON.stringify({ id2label: { 0: 'O', 1: 'B-PER' } }));
  });

  it('needs a runtime that is installed, and says which; where it is, it says what is wrong with the model', async () => {
    const name: string = 'onnxruntime-node';
    const isInstalled = await import(name).then(
      () => true,
      () => false,
    );
    // The model is an empty file: an installed runtime refuses it.
    if (isInstalled) await expect(openNamesModel(folder)).rejects.toThrow();
    else {
      console.info('onnxruntime-node is not installed: the test with the runtime itself is left out');
      await expect(openNamesModel(folder)).rejects.toThrow('npm install --no-save onnxruntime-node');
    }
  });
});
