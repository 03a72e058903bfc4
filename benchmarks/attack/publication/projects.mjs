// Small random projects: few sources, unequal groups, skewed directions, so that much of them is small.
import { CorpusBuilder } from '../../../dist/corpus/corpusBuilder.js';
import { SeededRandom } from '../../../dist/shared/seededRandom.js';

const names = 'Alfa Bravo Charlie Delta Echo Foxtrot Golf Hotel India Juliett Kilo Lima Mike November'.split(
  ' ',
);
const levels = ['ministry', 'county', 'office', 'counsellor'];
const documentKinds = ['lov', 'rundskriv', 'lokal plan'];
const valences = ['promotes', 'hinders', 'ambivalent', 'destroys'];

/**
 * @param {{ more?: number, coders?: 1 | 2 }} options more sources than it had first, and how many share the coding
 * @returns {import('../../../dist/corpus/corpus.js').Corpus} the same for the same seed and run
 */
export function smallProject(seed, run, { more = 0, coders = 1 } = {}) {
  const random = new SeededRandom(seed, `publication ${run}`);
  const one = (list) => list[random.below(list.length)];
  const builder = new CorpusBuilder();
  const add = (id, name, more) => builder.addCode({ id, name, ...more }, id);
  const conditions = Array.from({ length: 1 + random.below(2) }, (_, i) =>
    add(`C0${i + 1}`, names[i], { family: 'condition' }),
  );
  const indicators = Array.from({ length: 1 + random.below(3) }, (_, i) =>
    add(`V0${i + 1}`, names[5 + i], { family: 'indicator' }),
  );
  const ways = valences.map((role) => add(`D-${role}`, role, { family: 'valence', role }));
  const interests = [0, 1].map((i) => {
    const id = `I0${i + 1}`;
    add(id, names[10 + i], { family: 'interest' });
    return ['before', 'after'].map((role) =>
      add(`${id}-${role}`, `${names[10 + i]} ${role}`, { family: 'interest', role, parentId: id }),
    );
  });
  const density = 0.2 + 0.6 * random.uniform();
  const hindering = random.uniform();
  const sources = 8 + random.below(20) + more;
  for (let i = 0; i < sources; i++) {
    const kind = one(['interview', 'interview', 'interview', 'document', 'document', 'study']);
    const attributes = {
      ...(random.uniform() < 0.8 ? { level: one(levels.slice(0, 1 + random.below(4))) } : {}),
      ...(kind === 'document' ? { document_kind: one(documentKinds) } : {}),
      ...(kind === 'study'
        ? { study_design: 'kvalitativ', study_quality: 'high' }
        : { office: `office ${random.below(5)}` }),
    };
    const source = builder.addSource(
      { id: `S${i + 1}`, name: `Source ${i + 1}`, kind, attributes, text: 'x'.repeat(400) },
      `S${i}`,
    );
    for (let at = 0; at < 400; at += 20) {
      if (random.uniform() > density) continue;
      const selection = builder.span(source, at, at + 15, `S${i}`);
      const codes = [one(conditions), one(indicators)].filter(() => random.uniform() < 0.8);
      if (random.uniform() < 0.7) codes.push(random.uniform() < hindering ? ways[1] : one(ways));
      if (random.uniform() < 0.15) codes.push(interests[0][random.below(2)], interests[1][random.below(2)]);
      const coder = builder.coder(coders === 2 && at % 60 === 0 ? 'K2' : 'K1');
      for (const code of new Set(codes)) builder.addCoding(selection, code, coder, `S${i}`);
    }
  }
  const provenance = { name: `Random ${run}`, synthetic: true, licence: '', description: '' };
  return builder.build('random', 'random', 'benchmarks/attack', provenance).corpus.inLanguage('en');
}
