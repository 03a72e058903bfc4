// A big REFI-QDA project, invented: `node benchmarks/import/makeProject.mjs --out big.qdpx --codings 1000000`.
import { createWriteStream } from 'node:fs';
import { Writable } from 'node:stream';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { ZipWriter } from '@zip.js/zip.js';
import { SeededRandom } from '../../dist/shared/seededRandom.js';

const words =
  'hun han møtte veilederen på kontoret og fikk ikke svar før etter jul men kjente tillit til at planen var hennes egen så lenge tiden rakk til å øve ærlig talt'.split(
    ' ',
  );

/** Sizes of a project; codings are the ones that count. */
export const sizes = { sources: 300, codes: 250, coders: 6, codingsPerSelection: 4, wordsPerSource: 5000 };

const origin = 'Invented for the import benchmark (counts as code points)';

/**
 * Writes a project with this many codings.
 *
 * @returns bytes of the XML and of the archive, and what an import must find: distinct selections and codings
 */
export async function makeProject(path, codings, seed, name = 'project.qde') {
  const random = new SeededRandom(seed, 'import benchmark');
  const guid = () => {
    const hex = Array.from({ length: 4 }, () =>
      random
        .below(2 ** 32)
        .toString(16)
        .padStart(8, '0'),
    ).join('');
    return `${hex.slice(0, 8)}-${hex.slice(8, 12)}-4${hex.slice(13, 16)}-8${hex.slice(17, 20)}-${hex.slice(20)}`;
  };
  const date = () => {
    const day = String(1 + random.below(28)).padStart(2, '0');
    const clock = [8 + random.below(9), random.below(60), random.below(60)];
    return `2024-0${1 + random.below(9)}-${day}T${clock.map((part) => String(part).padStart(2, '0')).join(':')}Z`;
  };
  const coders = Array.from({ length: sizes.coders }, guid);
  const codes = Array.from({ length: sizes.codes }, guid);
  const sources = Array.from({ length: sizes.sources }, () => {
    const text = textOf(random);
    return { guid: guid(), text: text.join(' '), starts: startsOf(text) };
  });
  const expected = { sources: sizes.sources, codes: sizes.codes, codings: 0, selections: 0 };
  let bytes = 0;

  function* xml() {
    yield `<?xml version="1.0" encoding="utf-8"?>\n<Project xmlns="urn:QDA-XML:project:1.0" name="Stort prosjekt" origin="${origin}">\n<Users>`;
    for (const [i, coder] of coders.entries()) yield `<User guid="${coder}" name="Koder ${i + 1}"/>`;
    yield `</Users>\n<CodeBook><Codes>\n${codeTree(codes)}</Codes></CodeBook>\n<Sources>\n`;
    for (const [i, source] of sources.entries()) {
      yield `<TextSource guid="${source.guid}" name="Intervju ${i + 1}" plainTextPath="internal://${source.guid}.txt" creatingUser="${coders[0]}" creationDateTime="${date()}">\n`;
      const until = Math.round((codings * (i + 1)) / sizes.sources);
      const places = new Set();
      while (expected.codings < until) {
        const from = random.below(source.starts.length - 60);
        const to = from + 1 + random.below(59);
        const [start, end] = [source.starts[from], source.starts[to] - 1];
        if (places.has(`${start} ${end}`)) continue;
        places.add(`${start} ${end}`);
        expected.selections++;
        const wanted = Math.min(
          until - expected.codings,
          1 + random.below(2 * sizes.codingsPerSelection - 1),
        );
        const applied = new Set();
        let marks = '';
        while (applied.size < wanted) {
          // Squaring makes some codes common and most of them rare, as codebooks are.
          const code = Math.floor(random.uniform() ** 2 * codes.length);
          const coder = random.below(coders.length);
          const key = code * coders.length + coder;
          if (applied.has(key)) continue;
          applied.add(key);
          marks += `<Coding guid="${guid()}" creatingUser="${coders[coder]}" creationDateTime="${date()}"><CodeRef targetGUID="${codes[code]}"/></Coding>`;
        }
        expected.codings += wanted;
        yield `<PlainTextSelection guid="${guid()}" startPosition="${start}" endPosition="${end}" creatingUser="${coders[0]}" creationDateTime="${date()}">${marks}</PlainTextSelection>\n`;
      }
      yield '</TextSource>\n';
    }
    yield '</Sources>\n</Project>\n';
  }

  const zip = new ZipWriter(Writable.toWeb(createWriteStream(path)), { useWebWorkers: false, level: 6 });
  await zip.add(
    name,
    streamOf(xml(), (count) => (bytes += count)),
  );
  for (const { guid: id, text } of sources)
    await zip.add(
      `sources/${id}.txt`,
      streamOf([text], () => {}),
    );
  await zip.close();
  return { xmlBytes: bytes, ...expected };
}

function textOf(random) {
  return Array.from({ length: sizes.wordsPerSource }, (_, i) => {
    const word = words[random.below(words.length)];
    return i % 12 === 11 ? `${word}.\r\n` : word;
  });
}

/** Code points at which the words begin; the text has no character outside the basic plane. */
function startsOf(text) {
  let at = 0;
  return text.map((word) => {
    const start = at;
    at += word.length + 1;
    return start;
  });
}

/** Ten codes at the root, the others below them and below each other. */
function codeTree(codes) {
  const children = codes.map(() => []);
  for (let i = 10; i < codes.length; i++) children[Math.floor((i - 10) / 5)].push(i);
  const write = (i) =>
    `<Code guid="${codes[i]}" name="Kode ${i + 1}" isCodable="true" color="#46AA00">${children[i].map(write).join('')}</Code>\n`;
  return codes
    .slice(0, 10)
    .map((_, i) => write(i))
    .join('');
}

function streamOf(pieces, onBytes) {
  const encoder = new TextEncoder();
  const iterator = pieces[Symbol.iterator]();
  return new ReadableStream({
    pull(controller) {
      let text = '';
      while (text.length < 65536) {
        const { value, done } = iterator.next();
        if (done) {
          if (text !== '') enqueue(controller, text);
          controller.close();
          return;
        }
        text += value;
      }
      enqueue(controller, text);
    },
  });

  function enqueue(controller, text) {
    const bytes = encoder.encode(text);
    onBytes(bytes.length);
    controller.enqueue(bytes);
  }
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  const { values } = parseArgs({
    options: {
      out: { type: 'string', default: 'big.qdpx' },
      codings: { type: 'string', default: '1000000' },
      seed: { type: 'string', default: '2026' },
    },
  });
  console.log(JSON.stringify(await makeProject(values.out, Number(values.codings), Number(values.seed))));
}
