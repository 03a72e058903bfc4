import { expect, test } from 'vitest';
import { createRequest, decodeMessage, encodeMessage } from '../../src/kernel/jupyterWire.js';

test('reads back what it writes, whatever routing prefix came before', () => {
  const message = createRequest('execute_request', 'session', { code: "'å'" });
  const frames = [Buffer.from('kernel'), ...encodeMessage(message, 'key')];
  expect(decodeMessage(frames, 'key')).toEqual(message);
});

test('refuses a message that was changed, or signed with another key', () => {
  const frames = encodeMessage(createRequest('execute_request', 'session', { code: '1' }), 'key');
  const changed = [...frames.slice(0, -1), Buffer.from('{"code":"2"}')];
  expect(() => decodeMessage(changed, 'key')).toThrow('wrong signature');
  expect(() => decodeMessage(frames, 'other')).toThrow('wrong signature');
});
