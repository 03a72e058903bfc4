import { describe, expect, it } from 'vitest';
import { memoryFile } from '../../src/readers/input.js';
import { readJudgements } from '../../src/readers/table/readJudgements.js';

const read = (text: string) => readJudgements(memoryFile('judgements.csv', new TextEncoder().encode(text)));

describe('a table of judgements', () => {
  it('is read in English and Norwegian, and rows without a concern are not judged', async () => {
    const found = await read(
      [
        'indicator,component,concern,reason,proposal',
        'V01,relevance,minor,"Mest om unge, noe om eldre",',
        'V02,Tilstrekkelighet,alvorlige,Få og tynne studier,none',
        'V03,overall,svært lav,Se notat,low',
        'V04,coherence,,,minor',
      ].join('\n'),
    );
    expect(found).toEqual([
      {
        indicator: 'V01',
        judged: { component: 'relevance', concern: 'minor' },
        reason: 'Mest om unge, noe om eldre',
        where: { nb: 'judgements.csv linje 2', en: 'judgements.csv line 2' },
      },
      {
        indicator: 'V02',
        judged: { component: 'adequacy', concern: 'serious' },
        reason: 'Få og tynne studier',
        where: { nb: 'judgements.csv linje 3', en: 'judgements.csv line 3' },
      },
      {
        indicator: 'V03',
        judged: { component: 'overall', level: 'very-low' },
        reason: 'Se notat',
        where: { nb: 'judgements.csv linje 4', en: 'judgements.csv line 4' },
      },
    ]);
  });

  it('is refused where a judgement names no indicator', async () => {
    const refused = read('indicator,component,concern,reason\n ,relevance,minor,Få studier\n');
    await expect(refused).rejects.toThrow(
      'judgements.csv line 2, column indicator: a judgement names its indicator; found none',
    );
  });

  it('is refused with every wrong row at once', async () => {
    const wrong = read(
      [
        'indicator;component;concern;reason',
        'V01;relevanse;minor;x',
        'V01;relevance;high;x',
        'V02;overall;minor;x',
        'V03;adequacy;none;',
      ].join('\n'),
    );
    await expect(wrong).rejects.toThrow(
      /line 2, column component: one of methodological-limitations, .* is required; found "relevanse"[\s\S]*line 3, column concern: one of none, minor, moderate, serious is required; found "high"[\s\S]*line 4, column concern: one of high, moderate, low, very-low is required[\s\S]*line 5, column reason: a judgement needs its reason/u,
    );
  });

  it('needs its columns', async () => {
    await expect(read('code,component\nV01,relevance')).rejects.toThrow(
      'the columns indicator, component, concern, reason are required; missing: indicator, concern, reason',
    );
  });
});
