import { describe, expect, it } from 'vitest';
import { memoryFile } from '../../../src/readers/input.js';
import { readRefiCodebook } from '../../../src/readers/refi/readRefiCodebook.js';
import { bytesOf, codeBook, guid, problemsOf, project, utf16le } from './buildProject.js';

const qdc = `<?xml version="1.0" encoding="utf-16"?>
<CodeBook xmlns="urn:QDA-XML:codebook:1:0" origin="Taguette 1.4"><Codes>
  <Code guid="{${guid(11).toUpperCase()}}" name="Handlingsrom og skjønn" isCodable="true" color="#00FF00">
    <Description>Rom for å tilpasse</Description><Code guid="${guid(12)}" name="Tid" isCodable="true"/>
  </Code></Codes><Sets><Set guid="${guid(13)}" name="S"><MemberCode guid="${guid(11)}"/></Set></Sets></CodeBook>`;

describe('readRefiCodebook', () => {
  it('reads codes and their sets and nothing else, whatever the encoding', async () => {
    for (const bytes of [bytesOf(qdc), utf16le(qdc)]) {
      const { corpus, report } = await readRefiCodebook(memoryFile('koder.qdc', bytes));
      expect(corpus.codes).toMatchObject([
        { id: guid(11), name: 'Handlingsrom og skjønn', description: 'Rom for å tilpasse', color: '#00ff00' },
        { id: guid(12), path: ['Handlingsrom og skjønn', 'Tid'] },
      ]);
      expect(corpus.sources).toEqual([]);
      expect(report).toMatchObject({ format: 'REFI-QDA codebook', tool: 'Taguette 1.4' });
      expect(corpus.details?.sets).toEqual([
        {
          id: guid(13),
          name: 'S',
          description: '',
          members: [{ target: 'code', index: 0, id: guid(11) }],
        },
      ]);
      expect(report.warnings).toEqual([]);
    }
  });

  it('reads the codebook of a project too', async () => {
    const { corpus } = await readRefiCodebook(memoryFile('p.qde', bytesOf(project(codeBook))));
    expect(corpus.codes.map(({ name }) => name)).toEqual(['Tillit', 'Tid']);
  });

  it('reads what is declared as Windows-1252', async () => {
    const xml = '<?xml version="1.0" encoding="windows-1252"?><CodeBook><Codes><Code guid="a" name="';
    const rest = '" isCodable="true"/></Codes></CodeBook>';
    const bytes = Uint8Array.from([...bytesOf(xml), 0xf8, ...bytesOf(rest)]);
    const { corpus } = await readRefiCodebook(memoryFile('k.qdc', bytes));
    expect(corpus.codes[0].name).toBe('ø');
  });

  it('says what is wrong with the file', async () => {
    const odd = await problemsOf(readRefiCodebook(memoryFile('k.qdc', bytesOf('<Other/>'))));
    expect(odd[0].message).toBe('the root element must be CodeBook or Project; found Other');
    const none = await problemsOf(readRefiCodebook(memoryFile('k.qdc', bytesOf(''))));
    expect(none[0].kind).toBe('bad-xml');
    const unknown = '<?xml version="1.0" encoding="klingon-8"?><CodeBook/>';
    expect((await problemsOf(readRefiCodebook(memoryFile('k.qdc', bytesOf(unknown)))))[0].kind).toBe(
      'bad-encoding',
    );
  });
});
