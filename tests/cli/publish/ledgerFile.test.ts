import {
  chmodSync,
  existsSync,
  lstatSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import {
  addToLedger,
  ledgerPath,
  openLedger,
  requireUnchanged,
} from '../../../src/cli/publish/ledgerFile.js';
import { ownName } from '../../../src/disk/asideNames.js';
import { openInput } from '../../../src/disk/openInput.js';
import { emptyLedger, ledgerText } from '../../../src/publication/ledger.js';
import { ledgerEntry } from '../../support/ledgerEntry.js';

let folder: string;
let project: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'brukermote-ledger-'));
  project = join(folder, 'study.qdpx');
  writeFileSync(project, 'x');
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

/** What stands for the writing of the folder. */
const written = () => {};

const entry = (digest: string) =>
  ledgerEntry({
    policy: 'oslomet-5',
    cross: 'band',
    digest,
    sizes: {},
  });

describe('the file of earlier publications', () => {
  it('lies beside the project, and is added to as a whole', () => {
    expect(ledgerPath([project])).toBe(`${project}.publications.json`);
    addToLedger(openLedger([project]), entry('a'), written);
    addToLedger(openLedger([project]), entry('b'), written);
    expect(openLedger([project]).ledger.publications.map(({ digest }) => digest)).toEqual(['a', 'b']);
    expect(readdirSync(folder)).toEqual(['study.qdpx', 'study.qdpx.publications.json']);
  });

  it('is that of the project that a link leads to', () => {
    symlinkSync(project, join(folder, 'link.qdpx'));
    addToLedger(openLedger([project]), entry('a'), written);
    const { ledger } = openLedger([join(folder, 'link.qdpx')]);
    expect(ledger.publications.map(({ digest }) => digest)).toEqual(['a']);
  });

  it('is no material, also where a project is the folder that it lies in', () => {
    addToLedger(openLedger([project]), entry('a'), written);
    expect(openInput(folder).files.map(({ path }) => path)).toEqual(['study.qdpx']);
    expect(() => openLedger([folder], join(folder, 'list.json'))).toThrow('inside the material');
  });

  it('is left alone where somebody else has published meanwhile, or where it is broken', () => {
    const mine = openLedger([project]);
    addToLedger(openLedger([project]), entry('a'), written);
    expect(() => requireUnchanged(mine)).toThrow('run again');
    expect(() => addToLedger(mine, entry('b'), written)).toThrow('run again');
    writeFileSync(ledgerPath([project]), '{');
    expect(() => openLedger([project])).toThrow('backup');
  });

  it('names what comes out before it is out, and no longer where the writing fails', () => {
    const digests = () => openLedger([project]).ledger.publications.map(({ digest }) => digest);
    const fails = () => {
      expect(digests()).toContain('b');
      throw new Error('the disk is full');
    };
    expect(() => addToLedger(openLedger([project]), entry('b'), fails)).toThrow('the disk is full');
    expect(existsSync(ledgerPath([project]))).toBe(false);
    addToLedger(openLedger([project]), entry('a'), () => expect(digests()).toEqual(['a']));
    const before = readFileSync(ledgerPath([project]), 'utf8');
    expect(() => addToLedger(openLedger([project]), entry('b'), fails)).toThrow('the disk is full');
    expect(readFileSync(ledgerPath([project]), 'utf8')).toBe(before);
    // The same publication again is in the list already.
    expect(() =>
      addToLedger(openLedger([project]), entry('a'), () => {
        throw new Error('no');
      }),
    ).toThrow('no');
    expect(digests()).toEqual(['a']);
    expect(readdirSync(folder)).toEqual(['study.qdpx', 'study.qdpx.publications.json']);
  });

  it('is written by one at a time, where a link leads, and what a killed run left is gone', () => {
    mkdirSync(join(folder, 'lists'));
    writeFileSync(join(folder, 'lists', 'list.json'), ledgerText(emptyLedger));
    symlinkSync(join('lists', 'list.json'), ledgerPath([project]));
    const dead = ownName(join(folder, 'lists', 'list.json')).replace(/-\d+-(?=[\da-f]{8}$)/u, '-999999999-');
    writeFileSync(dead, 'half');
    addToLedger(openLedger([project]), entry('a'), () => {
      expect(() => addToLedger(openLedger([project]), entry('b'), written)).toThrow(
        /another run writes here/u,
      );
    });
    expect(lstatSync(ledgerPath([project])).isSymbolicLink()).toBe(true);
    expect(readdirSync(join(folder, 'lists'))).toEqual(['list.json']);
    expect(openLedger([project]).ledger.publications.map(({ digest }) => digest)).toEqual(['a']);
  });

  it('is held together with the lists of the other files of a project', () => {
    const other = join(folder, 'more.csv');
    writeFileSync(other, 'x');
    addToLedger(openLedger([project]), entry('a'), written);
    const both = openLedger([project, other]);
    expect([both.path, both.also.map(({ digest }) => digest)]).toEqual([`${other}.publications.json`, ['a']]);
  });

  it('is found out before anything is computed, where it cannot be written', () => {
    const closed = join(folder, 'closed');
    mkdirSync(closed);
    chmodSync(closed, 0o500);
    // Whoever may write everywhere (root) cannot be stopped so.
    if (process.getuid?.() !== 0)
      expect(() => openLedger([project], join(closed, 'list.json'))).toThrow('--ledger');
    expect(() => openLedger([project], join(folder, 'nowhere', 'list.json'))).toThrow('--ledger');
    expect(existsSync(ledgerPath([project]))).toBe(false);
  });
});
