import { expect, it } from 'vitest';
import { root } from '../support/brukermote.js';
import { allowedHosts, hostsBelow } from '../support/hosts.js';

it('what is built names no host that is not known', () => {
  const hosts = hostsBelow(`${root}dist`, /\.(?:js|json|html|css|d\.ts)$/u);
  expect([...hosts].filter(([host]) => allowedHosts[host] === undefined)).toEqual([]);
});
