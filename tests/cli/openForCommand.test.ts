import { describe, expect, it } from 'vitest';
import { openForCommand } from '../../src/cli/openForCommand.js';
import { Stopped } from '../../src/cli/stoppable.js';
import { abortOnSignals, abortWith } from '../../src/runner/cliSignals.js';
import { root } from '../support/brukermote.js';
import { keptSession } from '../support/session.js';

const project = `${root}tests/fixtures/projects/refi-unpacked/project`;

/** What is written while a project is read by a clock that goes on by so many seconds at every look. */
async function writtenBy(secondsALook: number, isTTY: boolean): Promise<string> {
  let time = 0;
  const now = () => {
    time += 1000 * secondsALook;
    return time;
  };
  const { session, written } = keptSession({ isTTY, now });
  await openForCommand(session, project, { lang: 'nb' });
  return written();
}

describe('a project that a command opens', () => {
  it('is in the language that the user asked for', async () => {
    const { session } = keptSession();
    const { corpus } = await openForCommand(session, project, { lang: 'en' });
    expect(corpus.language).toBe('en');
  });

  it('is read in silence when it is read in two seconds', async () => {
    expect(await writtenBy(0, true)).toBe('');
    expect(await writtenBy(0.01, false)).toBe('');
  });

  it('says how far it is when it takes longer, line by line where nobody watches', async () => {
    const lines = (await writtenBy(3, false)).trimEnd().split('\n');
    expect(lines.length).toBeGreaterThan(2);
    const shares = lines.map((line) => {
      const [, label, share] = /^(Leser .*) … (\d+)\u00a0%(?: · \d+\u00a0s igjen)?$/u.exec(line)!;
      expect(label).toBe(`Leser ${project}`);
      return Number(share);
    });
    expect(shares).toEqual([...new Set(shares)].sort((a, b) => a - b));
    expect(shares.at(-1)).toBe(100);
  });

  it('writes one line anew on a terminal, and takes it away at the end', async () => {
    const text = await writtenBy(3, true);
    expect(text).not.toContain('\n');
    expect(text.endsWith('\r\u001b[K')).toBe(true);
  });

  it.each([
    ['nb', 'Stoppet mens prosjektet ble lest; ingenting er skrevet.'],
    ['en', 'Stopped while the project was read; nothing was written.'],
  ] as const)(
    'stops at Ctrl-C with one sentence and the exit code of the shell: %s',
    async (lang, sentence) => {
      const { session } = keptSession({ listen: abortOnSignals });
      const opening = openForCommand(session, project, { lang });
      process.emit('SIGINT');
      const error = await opening.then(
        () => undefined,
        (reason: unknown) => reason,
      );
      expect(error).toBeInstanceOf(Stopped);
      expect(error).toMatchObject({ message: sentence, exitCode: 130 });
      expect(process.listenerCount('SIGINT')).toBe(0);
    },
  );

  it('stops at the signal of a caller within the program, who keeps the signals of the process', async () => {
    const caller = new AbortController();
    const { session } = keptSession({ listen: abortWith(caller.signal) });
    const opening = openForCommand(session, project, { lang: 'nb' });
    expect(process.listenerCount('SIGINT')).toBe(0);
    caller.abort();
    await expect(opening).rejects.toMatchObject({ name: 'Stopped', exitCode: 130 });
  });
});
