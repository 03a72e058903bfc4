import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Corpus } from '../corpus/corpus.js';
import type { Identifier } from '../privacy/identifier.js';
import { mapTexts } from '../privacy/mapTexts.js';
import { modelNames, type NamesModel } from '../privacy/model/namesModel.js';
import { WordPiece } from '../privacy/model/wordPiece.js';
import { plainText } from '../privacy/plainText.js';
import { whyNotJson } from '../shared/notJson.js';
import { RequestError } from '../shared/problem.js';

/** What is used of onnxruntime-node: a test, or another runtime, can stand in. */
export interface OnnxRuntime {
  readonly InferenceSession: {
    create(path: string): Promise<{
      readonly inputNames: readonly string[];
      readonly outputNames: readonly string[];
      run(
        feeds: Record<string, unknown>,
      ): Promise<Record<string, { readonly data: ArrayLike<number>; readonly dims: readonly number[] }>>;
    }>;
  };
  readonly Tensor: new (type: 'int64', data: BigInt64Array, dims: readonly number[]) => unknown;
}

/** Files of a folder with a model that classifies tokens, as its makers export it. */
const files = { model: 'model.onnx', vocabulary: 'vocab.txt', config: 'config.json' } as const;
/** The package is no dependency: whoever has a model installs it. */
const runtimePackage = 'onnxruntime-node';

/**
 * A model that finds names, from a folder on this machine. Nothing is fetched.
 *
 * @param folder with `model.onnx`, `vocab.txt` (WordPiece) and `config.json` (`id2label`); `tokenizer_config.json` may say
 *   `do_lower_case`
 * @param runtime onnxruntime-node by itself, where it is installed
 * @throws RequestError for a file that is missing or unlike this, and where no runtime is installed
 */
export async function openNamesModel(
  folder: string,
  runtime: () => Promise<OnnxRuntime> = installedRuntime,
): Promise<NamesModel> {
  for (const name of Object.values(files))
    if (!existsSync(join(folder, name)))
      throw new RequestError({
        nb: `--names-model ${folder}: mappen må ha ${Object.values(files).join(', ')}; fant ingen ${name}`,
        en: `--names-model ${folder}: the folder must have ${Object.values(files).join(', ')}; found no ${name}`,
      });
  const labels = labelsOf(folder);
  const vocabulary = readFileSync(join(folder, files.vocabulary), 'utf8');
  const pieces = wordPieces(folder, vocabulary);
  const { InferenceSession, Tensor } = await runtime();
  const session = await InferenceSession.create(join(folder, files.model));
  return {
    labels,
    pieces,
    classify: async (ids) => {
      const tensor = (value: (id: number) => number) =>
        new Tensor(
          'int64',
          BigInt64Array.from(ids, (id) => BigInt(value(id))),
          [1, ids.length],
        );
      const known: Record<string, unknown> = {
        input_ids: tensor((id) => id),
        attention_mask: tensor(() => 1),
        token_type_ids: tensor(() => 0),
      };
      const feeds = Object.fromEntries(session.inputNames.map((name) => [name, known[name]]));
      const output = (await session.run(feeds))[session.outputNames[0]];
      return { scores: output.data, labels: output.dims.at(-1) ?? labels.length };
    },
  };
}

/** What a model finds in every text of a project, ready for `findIdentifiers`; each different text is read once. */
export async function namesByModel(
  corpus: Corpus,
  model: NamesModel,
): Promise<(text: string) => readonly Identifier[]> {
  const texts = new Set<string>();
  mapTexts(corpus, {
    text: (text) => {
      texts.add(plainText(text).text);
      return text;
    },
    sourceText: (text) => {
      texts.add(plainText(text.value).text);
      return null;
    },
  });
  const found = new Map<string, readonly Identifier[]>();
  for (const text of texts) found.set(text, await modelNames(text, model));
  return (text) => found.get(text) ?? [];
}

async function installedRuntime(): Promise<OnnxRuntime> {
  try {
    const name: string = runtimePackage;
    const loaded = await import(name);
    return loaded.default ?? loaded;
  } catch {
    throw new RequestError({
      nb: `--names-model trenger ${runtimePackage}, som ikke er installert: npm install --no-save ${runtimePackage}`,
      en: `--names-model needs ${runtimePackage}, which is not installed: npm install --no-save ${runtimePackage}`,
    });
  }
}

function labelsOf(folder: string): string[] {
  const { id2label } = json(folder, files.config) as { id2label?: Record<string, string> };
  const labels = Object.entries(id2label ?? {}).reduce<string[]>((all, [id, label]) => {
    all[Number(id)] = label;
    return all;
  }, []);
  if (labels.some((label) => /PER/u.test(label))) return labels;
  throw new RequestError({
    nb: `${join(folder, files.config)}: id2label må ha en etikett for personer (B-PER); fant ${labels.join(', ') || 'ingen'}`,
    en: `${join(folder, files.config)}: id2label must have a label for persons (B-PER); found ${labels.join(', ') || 'none'}`,
  });
}

function wordPieces(folder: string, vocabulary: string): WordPiece {
  const config = 'tokenizer_config.json';
  const { do_lower_case = false } = existsSync(join(folder, config))
    ? (json(folder, config) as { do_lower_case?: boolean })
    : {};
  try {
    return new WordPiece(vocabulary, do_lower_case);
  } catch {
    throw new RequestError({
      nb: `${join(folder, files.vocabulary)}: et WordPiece-ordforråd har [UNK], [CLS] og [SEP]; ett av dem mangler`,
      en: `${join(folder, files.vocabulary)}: a WordPiece vocabulary has [UNK], [CLS] and [SEP]; one is missing`,
    });
  }
}

/** Keys of an object; none of anything else. */
function json(folder: string, name: string): object {
  const text = readFileSync(join(folder, name), 'utf8');
  try {
    const found: unknown = JSON.parse(text);
    return typeof found === 'object' && found !== null ? found : {};
  } catch (error) {
    const why = whyNotJson(text, error);
    throw new RequestError({
      nb: `${join(folder, name)}: kan ikke leses som JSON: ${why.nb}`,
      en: `${join(folder, name)}: cannot be read as JSON: ${why.en}`,
    });
  }
}
