import { describe, expect, it } from 'vitest';
import { openForCommand, Stopped } from '../../src/cli/openForCommand.js';
import { root } from '../support/brukermote.js';

const project = `${root}tests/fixtures/projects/refi-unpacked/project`;

/** What is written while a project is read by a clock that goes on by so many seconds at every look. */
async function written(secondsALook: number, isTTY: boolean): Promise<string> {
  let [text, time] = ['', 0];
  const stream = {
    isTTY,
    write(piece: string | Uint8Array) {
      text += String(piece);
      return true;
    },
  };
  const now = () => {
    time += 1000 * secondsALook;
    return time;
  };
  await openForCommand(project, { lang: 'nb' }, { stream, now });
  return text;
}

describe('a project that a command opens', () => {
  it('is read in silence when it is read in two seconds', async () => {
    expect(await written(0, true)).toBe('');
    expect(await written(0.01, false)).toBe('');
  });

  it('says how far it is when it takes longer, line by line where nobody watches', async () => {
    const lines = (await written(3, false)).trimEnd().split('\n');
    expect(lines.length).toBeGreaterThan(2);
    const shares = lines.map((line) => {
      const [, label, share] = /^(Leser .*) … (\d+)\u00a0%$/u.exec(line)!;
      expect(label).toBe(`Leser ${project}`);
      return Number(share);
    });
    expect(shares).toEqual([...new Set(shares)].sort((a, b) => a - b));
    expect(shares.at(-1)).toBe(100);
  });

  it('writes one line anew on a terminal, and takes it away at the end', async () => {
    const text = await written(3, true);
    expect(text).not.toContain('\n');
    expect(text.endsWith('\r\u001b[K')).toBe(true);
  });

  it('stops at Ctrl-C with one sentence and the exit code of the shell', async () => {
    for (const [lang, sentence] of [
      ['nb', 'Stoppet mens prosjektet ble lest; ingenting er skrevet.'],
      ['en', 'Stopped while the project was read; nothing was written.'],
    ] as const) {
      const opening = openForCommand(project, { lang });
      process.emit('SIGINT');
      const error = await opening.then(
        () => undefined,
        (reason: unknown) => reason,
      );
      expect(error).toBeInstanceOf(Stopped);
      expect(error).toMatchObject({ message: sentence, exitCode: 130 });
    }
    expect(process.listenerCount('SIGINT')).toBe(0);
  });
});
