import type { IncomingMessage } from "node:http";

export class BodyTooLarge extends Error {
  override readonly name = "BodyTooLarge";
}

/** @throws BodyTooLarge as soon as more than the limit has come. */
export async function readBody(incoming: IncomingMessage, limitBytes: number): Promise<Buffer> {
  const chunks: Buffer[] = [];
  let size = 0;
  let tooLarge = false;
  // Reading on to the end, without keeping it, lets the sender hear the answer instead of a reset.
  for await (const chunk of incoming) {
    const bytes = Buffer.from(chunk);
    size += bytes.length;
    tooLarge ||= size > limitBytes;
    if (!tooLarge) chunks.push(bytes);
  }
  if (tooLarge) throw new BodyTooLarge();
  return Buffer.concat(chunks);
}
