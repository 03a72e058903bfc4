import { describe, expect, it } from 'vitest';
import { whyNotJson } from '../../src/shared/notJson.js';

function why(json: string) {
  try {
    JSON.parse(json);
  } catch (error) {
    return whyNotJson(json, error);
  }
  throw new Error('this is JSON');
}

describe('why a text is no JSON', () => {
  it.each(['{“source”: "x"}', '{«source»: "x"}', '{„source“: "x"}'])(
    '%s: names the quotation mark',
    (json) => {
      expect(why(json).nb).toMatch(/^fant anførselstegnet [“«„]; skriv rette/u);
      expect(why(json).en).toMatch(/^found the quotation mark [“«„]; write straight/u);
    },
  );

  it('names the line in Norwegian, without a sentence of the engine', () => {
    expect(why('{"source": "x"\n"code": "y"}').nb).toMatch(/^(?:linje 2: )?et komma, /u);
  });
});
