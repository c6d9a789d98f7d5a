import { createServer } from "node:http";
import type { IncomingMessage, ServerResponse } from "node:http";
import { CannotStart } from "../machine/cannot-start.ts";
import { BodyTooLarge, readBody } from "./request-body.ts";

export type Request = {
  readonly method: string;
  /** As it came, still percent-encoded. */
  readonly path: string;
  readonly rawQuery: string;
  readonly query: URLSearchParams;
  /** Names in lower case; what came several times is joined by commas. */
  readonly headers: Readonly<Record<string, string>>;
  readonly body: Buffer;
};

export type Response = {
  readonly status: number;
  readonly headers?: Readonly<Record<string, string | readonly string[]>>;
  readonly body?: string | Buffer;
};

/** `undefined` hangs up without an answer, as a network that fails does. */
export type Handle = (request: Request) => Promise<Response | undefined>;

export type Server = { readonly port: number; readonly close: () => Promise<void> };

/** As API Gateway's own limit. */
const BODY_LIMIT_BYTES = 10 * 1024 * 1024;

/**
 * Serves on 127.0.0.1 alone.
 *
 * @throws CannotStart when the port is taken.
 */
export async function serve(
  port: number,
  handle: Handle,
  mostBytes = BODY_LIMIT_BYTES,
): Promise<Server> {
  const server = createServer((incoming, outgoing) => {
    void answer(incoming, outgoing, { handle, mostBytes });
  });
  // Longer than any pause of a client with a pool: a connection closed under it is a "socket hang up".
  server.keepAliveTimeout = 15 * 60_000;
  await new Promise<void>((resolve, reject) => {
    server.once("error", (error: NodeJS.ErrnoException) => {
      reject(error.code === "EADDRINUSE" ? portTaken(port) : error);
    });
    server.listen(port, "127.0.0.1", resolve);
  });
  const address = server.address();
  if (address === null || typeof address === "string") throw new Error("the server has no port");
  return {
    port: address.port,
    close: async () => {
      server.closeAllConnections();
      await new Promise<void>((resolve) => server.close(() => resolve()));
    },
  };
}

function portTaken(port: number): CannotStart {
  return new CannotStart(
    `Port ${port} is taken: stop what uses it, or choose another with PORT=${port + 1} npm start.`,
  );
}

async function answer(
  incoming: IncomingMessage,
  outgoing: ServerResponse,
  { handle, mostBytes }: { readonly handle: Handle; readonly mostBytes: number },
): Promise<void> {
  try {
    const response = await handle(await readRequest(incoming, mostBytes));
    if (response === undefined) incoming.socket.destroy();
    else send(outgoing, response);
  } catch (error) {
    if (error instanceof BodyTooLarge) {
      send(outgoing, json(413, { message: "Request Entity Too Large" }, { connection: "close" }));
      return;
    }
    // Whoever asked has gone before the request was whole, as on a phone in a tunnel.
    if (incoming.destroyed && !incoming.complete) return;
    process.stderr.write(`${error instanceof Error ? error.stack : String(error)}\n`);
    send(outgoing, json(500, { message: "Internal Server Error" }));
  }
}

async function readRequest(incoming: IncomingMessage, mostBytes: number): Promise<Request> {
  const [path = "/", ...rest] = (incoming.url ?? "/").split("?");
  const rawQuery = rest.join("?");
  return {
    method: incoming.method ?? "GET",
    path,
    rawQuery,
    query: new URLSearchParams(rawQuery),
    headers: Object.fromEntries(
      Object.entries(incoming.headersDistinct).map(([name, values = []]) => [
        name,
        values.join(name === "cookie" ? "; " : ","),
      ]),
    ),
    body: await readBody(incoming, mostBytes),
  };
}

function send(outgoing: ServerResponse, { status, headers = {}, body = "" }: Response): void {
  if (outgoing.headersSent || outgoing.destroyed) return;
  for (const [name, value] of Object.entries(headers)) {
    outgoing.setHeader(name, typeof value === "string" ? value : [...value]);
  }
  outgoing.statusCode = status;
  outgoing.end(body);
}

export function json(
  status: number,
  value: unknown,
  headers: Readonly<Record<string, string>> = {},
): Response {
  return {
    status,
    headers: { "content-type": "application/json", ...headers },
    body: JSON.stringify(value),
  };
}
