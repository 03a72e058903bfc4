import { expect, it } from 'vitest';
import { Outputs } from '../../src/kernel/outputs.js';

/** What a front end is told, by type, with the text of each. */
function told(work: (outputs: Outputs) => void): string[] {
  const messages: string[] = [];
  const outputs = new Outputs();
  outputs.follow((type, content) => {
    const data = content.data as Record<string, string> | undefined;
    messages.push(`${type} ${data?.['text/plain'] ?? content.text ?? content.wait ?? ''}`);
  });
  work(outputs);
  return messages;
}

const display = (text: string, id?: string) => ({
  data: { 'text/plain': text },
  metadata: {},
  transient: id === undefined ? {} : { display_id: id },
});

it('leaves a cell without progress as it is', () => {
  expect(
    told((outputs) => {
      outputs.showProgress(null);
      outputs.write('stdout', 'a');
      outputs.settle();
    }),
  ).toEqual(['stream a']);
});

it('changes progress in one place, and takes it away at the end with everything else as it was', () => {
  const messages = told((outputs) => {
    outputs.write('stdout', 'a');
    outputs.showProgress({ 'text/plain': '10 %' });
    outputs.write('stdout', 'b');
    outputs.send('display_data', display('first', 'own'));
    outputs.showProgress({ 'text/plain': '20 %' });
    outputs.send('update_display_data', display('second', 'own'));
    outputs.showProgress(null);
    outputs.settle();
    outputs.settle();
  });
  expect(messages).toEqual([
    'stream a',
    'display_data 10 %',
    'stream b',
    'display_data first',
    'update_display_data 20 %',
    'update_display_data second',
    'update_display_data ',
    'clear_output true',
    'stream ab',
    'display_data second',
  ]);
});

it('takes it away at once where nothing else was put out', () => {
  expect(
    told((outputs) => {
      outputs.showProgress({ 'text/plain': '10 %' });
      outputs.settle();
    }),
  ).toEqual(['display_data 10 %', 'clear_output false']);
});

it('does not keep what is endless: the place is then emptied', () => {
  const messages = told((outputs) => {
    outputs.showProgress({ 'text/plain': '10 %' });
    for (let i = 0; i < 50; i++) outputs.write('stdout', 'x'.repeat(100_000));
    outputs.settle();
  });
  expect(messages.at(-1)).toBe('update_display_data ');
  expect(messages.some((message) => message.startsWith('clear_output'))).toBe(false);
});
