import { describe, expect, it } from 'vitest';
import { tradeoffsOf } from '../../../src/questions/priorities/tradeoffs.js';
import { readProject } from '../../../src/readers/readProject.js';
import { textFile } from '../../support/files.js';
import { coding, guid, project, user, zipOf } from './buildProject.js';

/** Two interests with a relationship between them, and a text that is coded at `code`. */
async function related(code: number) {
  const file = await zipOf({
    'project.qde': project(
      `${user}<CodeBook><Codes><Code guid="${guid(11)}" name="Kontroll" isCodable="true"/><Code guid="${guid(12)}" name="Tillit" isCodable="true"/></Codes></CodeBook>
<Sources><TextSource guid="${guid(21)}" name="Intervju" plainTextPath="internal://a.txt"><PlainTextSelection guid="${guid(31)}" startPosition="0" endPosition="7">${coding(code)}</PlainTextSelection></TextSource></Sources>
<Links><Link guid="${guid(41)}" name="satt foran" direction="OneWay" originGUID="${guid(11)}" targetGUID="${guid(12)}"/></Links>`,
      'NVivo 15.0.1',
    ),
    'sources/a.txt': 'Skjemaet først, så praten.',
  });
  const families = textFile('families.csv', 'navn,familie\nKontroll,hensyn\nTillit,hensyn\n');
  return readProject({ name: 'test.qdpx', isFolder: false, files: [file] }, { families });
}

describe('a relationship between two interests', () => {
  it('is a trade-off where passages are coded at it', async () => {
    const { corpus, report } = await related(41);
    const { tradeoffs, interests } = tradeoffsOf(corpus);
    expect(tradeoffs.map(({ before, after }) => [interests[before].name, interests[after].name])).toEqual([
      ['Kontroll', 'Tillit'],
    ]);
    expect(report.warnings.map(({ kind }) => kind)).toEqual(['coded-link', 'tradeoff-code']);
  });

  it('is told, and not counted, where nothing is', async () => {
    const { corpus, report } = await related(11);
    expect(tradeoffsOf(corpus).tradeoffs).toEqual([]);
    expect(report.warnings.map(({ kind }) => kind)).toEqual(['relationship-without-text']);
  });
});
