import { mkdirSync, mkdtempSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { brukermote } from '../support/brukermote.js';

// Every number and name here is made up; the identity number is none that was given to anybody by its date and check.
const quote = 'Jeg heter Xhevdet Qorri, ring 912 34 567 eller skriv 13097248022 på skjemaet mitt.';
let folder: string;
let project: string;

beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'brukermote-privacy-'));
  project = join(folder, 'project.csv');
  writeFileSync(project, `source,code,coder,text\ni1,tillit,K1,"${quote}"\ni1,tid,K1,Dag etter dag\n`);
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

describe('brukermote privacy', () => {
  it('says what was found, how sure and where, and leaves with 1', async () => {
    const { status, stdout } = await brukermote('privacy', project, '--print', 'json');
    expect(status).toBe(1);
    expect(JSON.parse(stdout).identifiers).toEqual([
      { kind: 'name', certainty: 'likely', part: 'quote', place: 'i1, sitat', text: 'Xhevdet Qorri' },
      { kind: 'phone', certainty: 'certain', part: 'quote', place: 'i1, sitat', text: '912 34 567' },
      { kind: 'national-id', certainty: 'certain', part: 'quote', place: 'i1, sitat', text: '13097248022' },
      { kind: 'name', certainty: 'possible', part: 'quote', place: 'i1, sitat', text: 'Dag' },
    ]);
  });

  it('hides what was found where others look on', async () => {
    const { stdout } = await brukermote('privacy', project, '--masked', '--lang', 'en');
    expect(stdout).toContain('X••••••••••••');
    expect(stdout).not.toContain('Qorri');
    expect(stdout).toContain('national identity number, certain: 1');
  });

  it('finds nothing in the synthetic example, and leaves with 0', async () => {
    const { status, stdout } = await brukermote('privacy', 'data/brukermote', '--print', 'json');
    expect([status, JSON.parse(stdout)]).toEqual([0, { identifiers: [] }]);
  });

  it('keeps the key for its owner alone, extends it, and lets a person change it', async () => {
    const key = join(folder, 'key.csv');
    await brukermote('privacy', project, '--key', key);
    expect(statSync(key).mode & 0o777).toBe(0o600);
    const written = readFileSync(key, 'utf8');
    expect(written).toBe(
      'kind,original,pseudonym\nname,Xhevdet Qorri,[person 1]\nphone,912 34 567,[telefon 1]\nnational-id,13097248022,[fødselsnummer 1]\n',
    );
    writeFileSync(key, written.replace('[person 1]', 'Informant A').replace(/national.*\n/u, ''));
    await brukermote('privacy', project, '--key', key);
    expect(readFileSync(key, 'utf8')).toBe(
      'kind,original,pseudonym\nname,Xhevdet Qorri,Informant A\nphone,912 34 567,[telefon 1]\nnational-id,13097248022,[fødselsnummer 1]\n',
    );
  });

  it('writes a redacted project in which every coding still fits', async () => {
    const [key, out] = [join(folder, 'key2.csv'), join(folder, 'redacted')];
    const text = `${quote} Xhevdet Qorri sa det igjen.`;
    const source = join(folder, 'source');
    mkdirSync(join(source, 'texts'), { recursive: true });
    const resources = ['sources', 'codes', 'codings'].map((name) => ({ name, path: `${name}.csv` }));
    const files = {
      'datapackage.json': JSON.stringify({ name: 'kilde', resources }),
      'sources.csv': 'id,kind,text\ni1,interview,texts/i1.txt\n',
      'codes.csv': 'id,name\nc1,Tillit\n',
      'codings.csv': `source,start,end,code,coder\ni1,10,${text.indexOf(' eller')},c1,K1\ni1,${text.indexOf('sa det')},${text.length},c1,K1\n`,
      'texts/i1.txt': text,
    };
    for (const [name, content] of Object.entries(files)) writeFileSync(join(source, name), content);
    const { status, stdout } = await brukermote(
      'privacy',
      source,
      '--key',
      key,
      '--redact',
      out,
      '--lang',
      'en',
    );
    expect([status, stdout]).toEqual([0, `Wrote ${out}: 4 places have a pseudonym.\n`]);
    const codings = await brukermote('privacy', out, '--print', 'json');
    expect([codings.status, JSON.parse(codings.stdout)]).toEqual([0, { identifiers: [] }]);
    const written = readFileSync(join(out, 'texts', 'i1.txt'), 'utf8');
    expect(written).toBe(
      'Jeg heter [person 1], ring [telefon 1] eller skriv [fødselsnummer 1] på skjemaet mitt. [person 1] sa det igjen.',
    );
    const spans = readFileSync(join(out, 'codings.csv'), 'utf8')
      .trim()
      .split('\n')
      .slice(1)
      .map((line) => line.split(',').slice(1, 3).map(Number));
    expect(spans.map(([start, end]) => written.slice(start, end))).toEqual([
      '[person 1], ring [telefon 1]',
      'sa det igjen.',
    ]);
  });

  it('refuses a key that git would take along', async () => {
    const { status, stderr } = await brukermote('privacy', project, '--key', 'key.csv', '--lang', 'en');
    expect([status, stderr]).toEqual([
      1,
      'key.csv: git would take the key along; choose a place outside, or in private/\n',
    ]);
  });

  it('takes names that only the user knows', async () => {
    const names = join(folder, 'names.txt');
    writeFileSync(names, 'Skjemaet Mitt\n\n');
    const { stdout } = await brukermote('privacy', project, '--names', names, '--print', 'json');
    expect(JSON.parse(stdout).identifiers).toContainEqual({
      kind: 'name',
      certainty: 'certain',
      part: 'quote',
      place: 'i1, sitat',
      text: 'skjemaet mitt',
    });
  });
});
