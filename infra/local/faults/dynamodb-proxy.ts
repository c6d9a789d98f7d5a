import { Agent, request as httpRequest } from "node:http";
import * as z from "zod";
import type { Handle, Request, Response } from "../http/serve.ts";
import { json } from "../http/serve.ts";

export type DynamodbProxy = {
  readonly handle: Handle;
  readonly close: () => void;
};

const WRITES: ReadonlySet<string> = new Set([
  "PutItem",
  "UpdateItem",
  "DeleteItem",
  "BatchWriteItem",
  "TransactWriteItems",
]);

/** Passes calls on to the engine and says when one has written. */
export function createDynamodbProxy(
  endpoint: string,
  onWrite: (request: Request) => void,
): DynamodbProxy {
  const agent = new Agent({ keepAlive: true, maxSockets: 100 });
  const { hostname, port } = new URL(endpoint);
  return {
    handle: async (request) => {
      const response = await forward(request, { agent, hostname, port });
      if (WRITES.has(dynamodbOperation(request)) && response.status === 200) onWrite(request);
      return response;
    },
    close: () => agent.destroy(),
  };
}

/** `X-Amz-Target: DynamoDB_20120810.GetItem` → `GetItem`. */
export function dynamodbOperation({ headers }: Request): string {
  return headers["x-amz-target"]?.split(".").at(-1) ?? "Unknown";
}

type Upstream = { readonly agent: Agent; readonly hostname: string; readonly port: string };

function forward(request: Request, upstream: Upstream): Promise<Response> {
  return new Promise((resolve, reject) => {
    const { connection: _connection, ...headers } = request.headers;
    const outgoing = httpRequest(
      { ...upstream, method: request.method, path: request.path, headers },
      (answer) => {
        const chunks: Buffer[] = [];
        answer.on("data", (chunk: Buffer) => chunks.push(chunk));
        answer.on("error", reject);
        answer.on("end", () => {
          const type = answer.headers["content-type"] ?? "application/x-amz-json-1.0";
          const headersBack = { "content-type": type, ...checksum(answer.headers["x-amz-crc32"]) };
          resolve({
            status: answer.statusCode ?? 500,
            headers: headersBack,
            body: Buffer.concat(chunks),
          });
        });
      },
    );
    outgoing.on("error", reject);
    outgoing.end(request.body);
  });
}

function checksum(value: string | readonly string[] | undefined): Record<string, string> {
  return typeof value === "string" ? { "x-amz-crc32": value } : {};
}

const SERVICE = "com.amazonaws.dynamodb.v20120810#";

export function dynamodbThrottled(): Response {
  return json(400, {
    __type: `${SERVICE}ProvisionedThroughputExceededException`,
    message: "The level of configured provisioned throughput for the table was exceeded.",
  });
}

const transactionSchema = z.object({ TransactItems: z.array(z.unknown()).min(1) });

/** The first item lost; the others have no reason of their own. */
export function dynamodbConflicted(request: Request): Response {
  const { TransactItems: items } = transactionSchema.parse(
    JSON.parse(request.body.toString("utf8")),
  );
  const codes = items.map((_item, index) => (index === 0 ? "TransactionConflict" : "None"));
  return json(400, {
    __type: `${SERVICE}TransactionCanceledException`,
    Message: `Transaction cancelled, please refer cancellation reasons for specific reasons [${codes.join(", ")}]`,
    CancellationReasons: codes.map((Code) =>
      Code === "None" ? { Code } : { Code, Message: "Transaction is ongoing for the item" },
    ),
  });
}
