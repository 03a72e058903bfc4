import { describe, expect, it } from 'vitest';
import { brukermote } from '../support/brukermote.js';

describe('a mistake on the command line', () => {
  it.each([
    [['check'], "feil: argumentet 'project' mangler", "error: missing required argument 'project'"],
    [['matrixx'], "feil: ukjent kommando 'matrixx'\n(Mente du matrix?)", "error: unknown command 'matrixx'"],
    [
      ['check', 'a.csv', '--strickt'],
      "feil: ukjent valg '--strickt'\n(Mente du --strict?)",
      "error: unknown option '--strickt'",
    ],
    [['synthesise'], "feil: valget '--out <folder>' må være med", "error: required option '--out <folder>'"],
    [
      ['matrix', 'a.csv', '--print', 'xml'],
      "feil: verdien 'xml' til valget '--print <as>' går ikke an. Mulige verdier er csv, json.",
      "error: option '--print <as>' argument 'xml' is invalid. Allowed choices are csv, json.",
    ],
    [['plan', 'a.csv', '--power', 'x'], 'Det trengs et tall.', 'A number is needed.'],
  ])('is told in Norwegian, and in English where that is asked for: %j', async (args, norwegian, english) => {
    const told = await brukermote(...args);
    expect([told.status, told.stdout]).toEqual([1, '']);
    expect(told.stderr).toContain(norwegian);
    expect(told.stderr).toContain('--help viser hvordan');
    expect((await brukermote(...args, '--lang', 'en')).stderr).toContain(english);
    expect((await brukermote(...args, '--lang=en')).stderr).toContain(english);
  });

  it('is told where the value of the last option is missing', async () => {
    expect((await brukermote('matrix', 'a.csv', '--seed')).stderr).toContain(
      "feil: valget '--seed <n>' mangler en verdi",
    );
    expect((await brukermote('matrix', 'a.csv', '--lang=en', '--seed')).stderr).toContain(
      "option '--seed <n>' argument missing",
    );
  });
});
