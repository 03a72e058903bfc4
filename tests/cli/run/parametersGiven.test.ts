import { describe, expect, it } from 'vitest';
import { parametersGiven } from '../../../src/cli/run/parametersGiven.js';
import type { RunFlags } from '../../../src/cli/run/runFlags.js';
import type { Notebook } from '../../../src/runner/nbformat.js';
import { RequestError, textIn, textOf } from '../../../src/shared/problem.js';

const declaring = (source: string): Notebook => ({
  nbformat: 4,
  nbformat_minor: 5,
  metadata: {},
  cells: [
    {
      id: 'a',
      cell_type: 'code',
      metadata: { tags: ['parameters'] },
      source,
      execution_count: null,
      outputs: [],
    },
  ],
});
const notebooks = [
  declaring("let material: Material = { project: 'a' };\nlet row = '', column = '';"),
  declaring("let material: Material = { project: 'a' };\nlet analysis = {};\nlet focus = '';"),
];
const flags: RunFlags = { lang: 'nb', timeout: 120 };
const given = (...param: string[]) => parametersGiven({ ...flags, param }, notebooks);

describe('parameters of a run', () => {
  it('stand where the option of the same name does', () => {
    const { flags: said, parameters } = given(
      'project=a.csv',
      'also=b.csv',
      'mapping=m.json',
      'language=en',
      'row=12',
    );
    expect(said).toMatchObject({ project: ['a.csv', 'b.csv'], mapping: 'm.json', lang: 'en', row: '12' });
    expect(parameters).toEqual({});
  });

  it('are what a notebook declares, as JSON or as the text that they are', () => {
    expect(given('focus=V03').parameters).toEqual({ focus: 'V03' });
    expect(given('focus=3').parameters).toEqual({ focus: 3 });
    expect(given('focus="3"').parameters).toEqual({ focus: '3' });
    expect(given('focus=a=b').parameters).toEqual({ focus: 'a=b' });
  });

  it('change nothing where there are none', () => {
    expect(parametersGiven(flags, notebooks)).toEqual({ flags, parameters: {} });
  });

  it('are told of with everything that is wrong in them', () => {
    const said = () =>
      parametersGiven(
        {
          ...flags,
          families: 'f.csv',
          param: ['fokus=V03', 'row', 'material={}', 'language=xx', 'families=g.csv', 'focus=a', 'focus=b'],
        },
        notebooks,
      );
    expect(said).toThrow(RequestError);
    try {
      said();
    } catch (error) {
      const [en, nb] = (['en', 'nb'] as const).map((language) => textIn(textOf(error as Error), language));
      expect(en!.split('\n')).toEqual([
        expect.stringMatching(/^-p fokus: no notebook has this parameter; there are project, .*, focus$/u),
        '-p row: NAME=VALUE is needed',
        '-p material: use the options --project, --families, …',
        '-p focus: given twice',
        '-p language: "xx" is no language here; there are nb, en',
        '-p families: --families is given too',
      ]);
      expect(nb!.split('\n')).toHaveLength(6);
    }
  });
});
