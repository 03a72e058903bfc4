import { createHmac, randomUUID, timingSafeEqual } from 'node:crypto';

/** One message of the Jupyter protocol, without its routing prefix. */
export interface JupyterMessage {
  header: { msg_id: string; msg_type: string; [key: string]: unknown };
  parentHeader: { msg_id?: string; [key: string]: unknown };
  metadata: Record<string, unknown>;
  content: Record<string, unknown>;
}

const delimiter = Buffer.from('<IDS|MSG>');

/** A request to the kernel, as a client sends it. */
export function createRequest(
  type: string,
  session: string,
  content: Record<string, unknown>,
): JupyterMessage {
  return {
    header: {
      msg_id: randomUUID(),
      msg_type: type,
      session,
      username: 'brukermote',
      date: new Date().toISOString(),
      version: '5.3',
    },
    parentHeader: {},
    metadata: {},
    content,
  };
}

/** The answer to a message, or what is published about it. */
export function replyTo(
  { header }: JupyterMessage,
  type: string,
  content: Record<string, unknown>,
): JupyterMessage {
  const { session, username } = header;
  const date = new Date().toISOString();
  return {
    header: { msg_id: randomUUID(), msg_type: type, session, username, date, version: '5.3' },
    parentHeader: header,
    metadata: {},
    content,
  };
}

/** What stands before a message: to whom the answer goes. */
export function routingOf(frames: readonly Buffer[]): Buffer[] {
  return frames.slice(
    0,
    frames.findIndex((frame) => frame.equals(delimiter)),
  );
}

/**
 * The frames of a message: delimiter, signature, then header, parent header, metadata and content as JSON.
 *
 * @see https://jupyter-client.readthedocs.io/en/latest/messaging.html#the-wire-protocol
 */
export function encodeMessage(message: JupyterMessage, key: string): Buffer[] {
  const body = [message.header, message.parentHeader, message.metadata, message.content].map((part) =>
    Buffer.from(JSON.stringify(part)),
  );
  return [delimiter, Buffer.from(sign(body, key)), ...body];
}

/** @throws Error if the frames are not a message, or are not signed with the key */
export function decodeMessage(frames: readonly Buffer[], key: string): JupyterMessage {
  const start = frames.findIndex((frame) => frame.equals(delimiter));
  const [signature, ...body] = frames.slice(start + 1);
  if (start < 0 || !signature || body.length < 4) throw new Error('Jupyter message without its frames');
  const expected = Buffer.from(sign(body, key));
  if (signature.length !== expected.length || !timingSafeEqual(signature, expected)) {
    throw new Error('Jupyter message with a wrong signature');
  }
  const [header, parentHeader, metadata, content] = body.map((part, index) =>
    index < 4 ? JSON.parse(part.toString()) : undefined,
  );
  return { header, parentHeader, metadata, content };
}

function sign(body: readonly Buffer[], key: string): string {
  const hmac = createHmac('sha256', key);
  for (const part of body) hmac.update(part);
  return hmac.digest('hex');
}
