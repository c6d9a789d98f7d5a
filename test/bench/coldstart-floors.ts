import { mkdirSync, writeFileSync } from "node:fs";
import path from "node:path";

/** What a function asks of others in its first event, in the least code that can ask it. */
export type Ask = "get" | "query" | "write" | "scheduler" | "arm" | "mail" | "keys";

const SOURCES: Record<Ask, { imports: string; setUp: string; call: string }> = {
  get: dynamodb(
    "GetCommand",
    `new GetCommand({ TableName: "directory", Key: { pk: "DEALER#northside", sk: "DOCUMENT" } })`,
  ),
  query: dynamodb(
    "QueryCommand",
    `new QueryCommand({ TableName: "calendar", KeyConditionExpression: "pk = :pk",
      ExpressionAttributeValues: { ":pk": "DEALER#northside" } })`,
  ),
  write: dynamodb(
    "TransactWriteCommand",
    `new TransactWriteCommand({ TransactItems: [
      { Put: { TableName: "cases", Item: { pk: "FLOOR", sk: String(performance.now()) } } }] })`,
  ),
  scheduler: {
    imports: `import { SchedulerClient } from "@aws-sdk/client-scheduler";`,
    setUp: "const scheduler = new SchedulerClient({});",
    call: "void scheduler;",
  },
  arm: {
    imports: `import { CreateScheduleCommand, SchedulerClient } from "@aws-sdk/client-scheduler";`,
    setUp: "const scheduler = new SchedulerClient({});",
    call: `await scheduler.send(new CreateScheduleCommand({
      Name: "floor-" + process.pid, GroupName: process.env.SCHEDULE_GROUP,
      ScheduleExpression: "at(2099-01-01T00:00:00)", FlexibleTimeWindow: { Mode: "OFF" },
      Target: { Arn: process.env.TIMER_ARN, RoleArn: process.env.TIMER_ROLE_ARN, Input: "{}" } }));`,
  },
  keys: {
    imports: "",
    setUp: "const ask = async (address) => (await fetch(address)).json();",
    call: `const provider = await ask(process.env.OIDC_ISSUER + "/.well-known/openid-configuration");
      const [key] = (await ask(provider.jwks_uri)).keys;
      const rsa = { name: "RSASSA-PKCS1-v1_5", hash: "SHA-256" };
      const known = await crypto.subtle.importKey("jwk", key, rsa, false, ["verify"]);
      await crypto.subtle.verify(rsa.name, known, new Uint8Array(256), new Uint8Array(256));`,
  },
  mail: {
    imports: `import { SESv2Client, SendEmailCommand } from "@aws-sdk/client-sesv2";`,
    setUp: "const ses = new SESv2Client({});",
    call: `await ses.send(new SendEmailCommand({ FromEmailAddress: "a@floor.example",
      Destination: { ToAddresses: ["b@floor.example"] },
      Content: { Raw: { Data: Buffer.from("Subject: floor\\r\\n\\r\\nfloor\\r\\n") } } }));`,
  },
};

function dynamodb(command: string, expression: string) {
  return {
    imports: `import { DynamoDBClient } from "@aws-sdk/client-dynamodb";
import { DynamoDBDocumentClient, ${command} } from "@aws-sdk/lib-dynamodb";`,
    setUp: "const dynamodb = DynamoDBDocumentClient.from(new DynamoDBClient({}));",
    call: `await dynamodb.send(${expression});`,
  };
}

/** The entry of a bundle that makes these clients and calls once, and nothing else. */
export function writeFloor(folder: string, asks: readonly Ask[]): string {
  const parts = asks.map((ask) => SOURCES[ask]);
  const commands = parts.map(({ imports }) => imports);
  const source = [
    ...merged(commands),
    ...new Set(parts.map(({ setUp }) => setUp)),
    "export async function handler() {",
    ...parts.map(({ call }) => call),
    "return { statusCode: 200 };",
    "}",
  ];
  mkdirSync(folder, { recursive: true });
  const file = path.join(folder, `${floorName(asks)}.mjs`);
  writeFileSync(file, source.join("\n"));
  return file;
}

export function floorName(asks: readonly Ask[]): string {
  return asks.length === 0 ? "empty" : asks.join("-");
}

/** The same name may be imported once only. */
function merged(imports: readonly string[]): string[] {
  const names = new Map<string, Set<string>>();
  for (const [, list = "", module = ""] of imports
    .join("\n")
    .matchAll(/import \{ ([^}]+) \} from "([^"]+)";/g)) {
    const known = names.get(module) ?? new Set();
    for (const name of list.split(", ")) known.add(name);
    names.set(module, known);
  }
  return [...names].map(([module, list]) => `import { ${[...list].join(", ")} } from "${module}";`);
}
