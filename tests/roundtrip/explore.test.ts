import { existsSync, readdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { it } from 'vitest';
import { openFile, openInput } from '../../src/disk/openInput.js';
import { readProject } from '../../src/readers/readProject.js';
import { lossesOf } from '../../src/writers/losses.js';
import { differences } from '../support/differences.js';
import { mediaCorpus, oddCorpus } from '../support/oddCorpus.js';
import { readBackTargets, roundTrip } from '../support/roundTrip.js';

const root = fileURLToPath(new URL('../../', import.meta.url));
function* paths(): Generator<string> {
  for (const folder of readdirSync(`${root}tests/fixtures/projects`)) {
    const dir = `${root}tests/fixtures/projects/${folder}/`;
    const name = readdirSync(dir).find((each) => /^project(\.|$)/u.test(each))!;
    yield dir + name;
  }
  yield `${root}data/brukermote`;
  for (const top of ['cases', 'data']) {
    const shared = `${root}../shared/${top}`;
    if (!existsSync(shared)) continue;
    for (const folder of readdirSync(shared))
      for (const name of readdirSync(join(shared, folder)))
        if (!/expected|SOURCE|\.json$|\.xsd$/u.test(name)) yield join(shared, folder, name);
  }
}
it('explores', async () => {
  const out: string[] = [];
  const only = process.env.ONLY;
  for (const path of [...paths(), 'odd', 'media']) {
    if (only !== undefined && !path.includes(only)) continue;
    let corpus;
    try {
      if (path === 'odd') corpus = oddCorpus();
      else if (path === 'media') corpus = mediaCorpus();
      else {
        const beside = (name: string) => {
          const p = join(path, '..', name);
          return existsSync(p) && !p.includes('shared') ? openFile(p) : undefined;
        };
        corpus = (
          await readProject(openInput(path), {
            mapping: beside('mapping.json'),
            codebook: beside('codebook.csv'),
            families: beside('families.csv'),
          })
        ).corpus;
      }
    } catch (error) {
      out.push(`## ${path.replace(root, '')}: not read`);
      continue;
    }
    for (const target of readBackTargets) {
      if (process.env.TARGET !== undefined && !process.env.TARGET.split(',').includes(target)) continue;
      out.push(`## ${path.replace(root, '')} -> ${target}`);
      if (corpus.codes.length === 0 && target === 'qdc') continue;
      const losses = lossesOf(corpus, target, { quotes: true });
      out.push(`   listed: ${losses.map((loss) => `${loss.fact} ${loss.count}`).join(', ')}`);
      try {
        const back = await roundTrip(corpus, target);
        const found = differences(corpus, back.corpus);
        const kinds = new Map<string, string[]>();
        for (const { kind, words } of found) kinds.set(kind, [...(kinds.get(kind) ?? []), words]);
        for (const [kind, all] of kinds) out.push(`   - ${kind} x${all.length}: ${all[0]}`);
      } catch (error) {
        out.push(`   !! ${(error as Error).message.slice(0, 300)}`);
        if (!/not read/.test((error as Error).message))
          out.push(String((error as Error).stack).slice(0, 600));
      }
    }
  }
  writeFileSync('/tmp/roundtrip.txt', out.join('\n'));
}, 600000);
