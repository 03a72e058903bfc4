import type { Corpus } from '../../src/corpus/corpus.js';
import { CorpusBuilder } from '../../src/corpus/corpusBuilder.js';
import type { Reference } from '../../src/corpus/details.js';

/** A text with astral characters, CRLF, lone CR, tabs, quotation marks, markup and a byte order mark inside. */
export const oddText =
  '\u{FEFF}Først 😀 kom «hun».\r\nSå sa hun: "Ja, det går";\tog <b>nei</b> & ]]> takk.\rTil slutt\u2028𝄞 æøå.';

/** A project with every odd thing that tables and tools get wrong. */
export function oddCorpus(): Corpus {
  const builder = new CorpusBuilder();
  builder.addCode(
    { id: 'C', name: 'Rammer, "styring": mål', family: 'condition', description: 'Linje 1\r\nLinje 2' },
    '',
  );
  builder.addCode({ id: 'C06', name: 'Tid', nameEnglish: 'Time', parentId: 'C', color: '#0072B2' }, '');
  builder.addCode(
    { id: '007', name: 'Tid', family: 'valence', role: 'hinders', appliesTo: ['interview'] },
    '',
  );
  builder.addCode({ id: '1E5', name: '=HYPERLINK("http://x")', family: 'indicator' }, '');
  builder.addCode({ id: '-unbrukt', name: '@ubrukt', description: '+47' }, '');
  const coders = [
    builder.coder('K1', 'Åse "Ås" Ødegård', false),
    builder.coder('K;2', '-Kari', false),
    builder.coder('KR', 'Felles', true),
    builder.coder('stille', 'Fant ingenting', false),
  ];
  const interview = builder.addSource(
    {
      id: 'i/1',
      name: 'Intervju «1», "a"',
      kind: 'interview',
      text: oddText,
      attributes: {
        year: '2024',
        code: '007',
        'Kontor "A"': '=1+1',
        empty: 'NA',
        '@tag': "'apostrof",
        Memo: 'x',
      },
    },
    '',
  );
  const silent = builder.addSource({ id: 'I/1', name: 'Intervju «1», "a"', kind: 'document', text: '' }, '');
  const quoted = builder.addSource({ id: 'sitater', name: 'Bare sitater', kind: 'study' }, '');
  const table = builder.addSource({ id: 'con', name: 'Replikker' }, '');
  builder.addReading(silent, coders[3]);
  const [first, again, touching] = [
    builder.span(interview, 1, 16, ''),
    builder.span(interview, 8, 20, ''),
    builder.span(interview, 70, 73, ''),
  ];
  const empty = builder.span(interview, 5, 5, '');
  builder.span(interview, 20, 22, '');
  for (const coder of coders.slice(0, 3)) builder.addCoding(first, 1, coder, '');
  builder.addCoding(first, 2, coders[1], '');
  builder.addCoding(again, 3, coders[0], '');
  builder.addCoding(touching, 1, coders[1], '');
  builder.addCoding(empty, 0, coders[0], '');
  builder.addCoding(builder.wholeSource(interview), 2, coders[0], '');
  const quotes = ['=SUM(A1)', "'=allerede", '- Ja, sa hun.\r\n- Nei.', '😀'].map((quote) =>
    builder.quote(quoted, quote),
  );
  for (const quote of quotes) builder.addCoding(quote, 3, coders[0], '');
  builder.addCoding(builder.region(quoted, 'bilde', '[side 2]'), 1, coders[0], '');
  const lines = ['Hei', '', 'Hei', '+47 er landkoden'].map((quote) => builder.addLine(table, quote));
  builder.addCoding(builder.line(lines[0]), 1, coders[0], '');
  builder.addCoding(builder.line(lines[3]), 2, coders[2], '');
  const memo = (
    target: 'project' | 'source' | 'code' | 'selection' | 'coding' | 'coder',
    index: number,
    text: string,
  ) => builder.addMemo({ target, index, text, coder: 'K1' });
  memo('project', -1, '=cmd|x\r\nto linjer');
  memo('source', interview, 'Om <kilden> & "mer"');
  memo('code', 2, '@koden');
  memo('selection', first, 'Om utsnittet');
  memo('coding', 1, 'Om kodingen');
  memo('coder', 0, 'Om koderen');
  const provenance = {
    name: 'Prøve "1" & <2>',
    synthetic: true,
    licence: 'CC0-1.0',
    description: 'Første linje\nandre linje',
  };
  return builder.build('odd', 'odd', 'a test', provenance).corpus;
}

const guid = (number: number) => `00000000-0000-4000-8000-${String(number).padStart(12, '0')}`;

const to = (target: Reference['target'], index: number, id = ''): Reference => ({ target, index, id });

/** A project with everything that REFI-QDA can say: media with regions, transcripts, cases, sets, links, drawings. */
export function mediaCorpus(): Corpus {
  const builder = new CorpusBuilder();
  const { details } = builder;
  builder.addCode({ id: guid(1), name: 'Mappe', color: '#aabbcc' }, '');
  builder.addCode({ id: guid(2), name: 'Tillit', parentId: guid(1), description: 'Tiltro' }, '');
  details.addHeading(0);
  const [anna, per] = [builder.coder(guid(3), 'Anna'), builder.coder(guid(4), 'Per')];
  details.project = {
    creator: anna,
    created: '2024-01-02T03:04:05Z',
    modifier: per,
    modified: '2024-02-03T04:05:06+01:00',
  };
  const age = details.addVariable({ id: guid(5), name: 'alder', type: 'Integer', description: 'I år' });
  const seen = details.addVariable({ id: guid(6), name: 'møtt', type: 'Date', description: '' });

  const text = builder.addSource(
    {
      id: guid(10),
      name: 'Tekst',
      text: 'Hun 😀 fikk\r\nhjelp.',
      attributes: { alder: '41', case: 'Berit', møtt: '2024-02-29' },
    },
    '',
  );
  details.addToSource(text, {
    media: 'text',
    creator: anna,
    created: '2024-03-01T00:00:00Z',
    values: [{ variable: age, value: '41' }],
  });
  const span = builder.span(text, 0, 5, '');
  // Two marks at one place, as tools write that make a selection for each coding.
  const marks = [guid(20), guid(21)].map((id, i) =>
    details.addMark(span, { id, name: `Sitat ${i}`, creator: i, created: `2024-03-0${i + 1}T10:00:00Z` }),
  );
  builder.addCoding(span, 1, anna, '', { id: guid(30), created: '2024-03-01T11:00:00Z', mark: marks[0] });
  builder.addCoding(span, 1, per, '', { id: guid(31), created: '2024-03-02T11:00:00Z', mark: marks[1] });
  builder.addMemo({ target: 'selection', index: span, text: 'Beskrivelse', coder: guid(3) });

  const pdf = builder.addSource({ id: guid(11), name: 'Rundskriv', text: 'Side en.' }, '');
  details.addToSource(pdf, { media: 'pdf', path: 'internal://r.pdf', textId: guid(40) });
  const word = builder.span(pdf, 0, 4, '');
  const wordMark = details.addMark(word, { id: guid(22) });
  details.addMark(word, { id: guid(22), region: { kind: 'page', page: 0, box: [1, 2, 3, 4] } });
  builder.addCoding(word, 1, anna, '', { id: guid(32), mark: wordMark });
  const corner = builder.region(pdf, guid(23), '[page 1, 5,6 to 7,8]');
  const cornerMark = details.addMark(corner, {
    id: guid(23),
    region: { kind: 'page', page: 1, box: [5, 6, 7, 8] },
  });
  details.addMark(corner, { id: guid(23), region: { kind: 'page', page: 2, box: [9, 10, 11, 12] } });
  builder.addCoding(corner, 1, per, '', { id: guid(33), mark: cornerMark });

  const picture = builder.addSource({ id: guid(12), name: 'Bilde' }, '');
  details.addToSource(picture, { media: 'picture', path: 'internal://b.png' });
  const part = builder.region(picture, guid(24), '[1,-2 to 3,4]');
  const partMark = details.addMark(part, {
    id: guid(24),
    name: 'Hjørne',
    region: { kind: 'picture', box: [1, -2, 3, 4] },
  });
  builder.addCoding(part, 1, anna, '', { id: guid(34), mark: partMark });
  builder.addMemo({
    target: 'selection',
    index: part,
    text: 'Et notat',
    coder: guid(4),
    id: guid(60),
    title: 'Hjørnet',
    created: '2024-04-01T00:00:00Z',
  });

  const sound = builder.addSource({ id: guid(13), name: 'Opptak', text: 'Vi møttes ofte.' }, '');
  const points = [0, 9].map((position, i) => ({ id: guid(50 + i), time: 1000 * i, position }));
  details.addToSource(sound, {
    media: 'audio',
    path: 'relative://o.mp3',
    transcripts: [{ id: guid(41), name: 'Utskrift', text: null, points }],
  });
  const said = builder.span(sound, 0, 9, '');
  const saidMark = details.addMark(said, {
    id: guid(25),
    region: { kind: 'sync', transcript: 0, from: 0, to: 1 },
  });
  builder.addCoding(said, 1, anna, '', { id: guid(35), mark: saidMark });
  const heard = builder.region(sound, guid(26), '[0:01.000 to 0:02.500]');
  const heardMark = details.addMark(heard, {
    id: guid(26),
    region: { kind: 'audio', begin: 1000, end: 2500 },
  });
  builder.addCoding(heard, 1, per, '', { id: guid(36), mark: heardMark });
  builder.addCoding(builder.wholeSource(sound), 1, per, '', { id: guid(37) });

  builder.addMemo({ target: 'coding', index: 0, text: 'Hvorfor', coder: guid(3), id: guid(61) });
  builder.addMemo({
    target: 'project',
    index: -1,
    text: 'Dagbok',
    coder: '',
    id: guid(62),
    modified: '2024-05-01T00:00:00Z',
  });
  details.addCase({
    id: guid(70),
    name: 'Berit',
    description: 'Deltaker',
    values: [
      { variable: seen, value: '2024-02-29' },
      { variable: age, value: '' },
    ],
    members: [to('source', text, guid(10)), to('selection', span, guid(20)), to('code', 1, guid(2))],
  });
  details.addSet({
    id: guid(71),
    name: 'Viktig',
    description: 'Utvalgt',
    members: [to('code', 1, guid(2)), to('source', pdf, guid(11)), to('note', -1, guid(62))],
  });
  details.addLink({
    id: guid(72),
    name: 'fører til',
    direction: 'OneWay',
    color: '#123456',
    from: to('selection', span, guid(20)),
    to: to('code', 1, guid(2)),
  });
  builder.addMemo({ target: 'link', index: 0, text: 'Usikkert', coder: '', id: guid(63) });
  details.addGraph({
    id: guid(73),
    name: 'Kart',
    elements: [
      {
        kind: 'vertex',
        represents: to('code', 1, guid(2)),
        attributes: { guid: guid(80), representedGUID: guid(2), firstX: '1', firstY: '2', shape: 'Oval' },
      },
      {
        kind: 'vertex',
        represents: null,
        attributes: { guid: guid(81), firstX: '3', firstY: '4', name: 'Løs' },
      },
      {
        kind: 'edge',
        represents: null,
        attributes: { guid: guid(82), sourceVertex: guid(80), targetVertex: guid(81), direction: 'OneWay' },
      },
    ],
  });
  return builder.build('media', 'media', 'a test', {
    name: 'Media',
    synthetic: false,
    licence: '',
    description: 'Alt',
  }).corpus;
}
