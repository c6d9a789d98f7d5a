import { spawn } from "node:child_process";
import { readFile } from "node:fs/promises";
import path from "node:path";
import { fileURLToPath } from "node:url";
import { ACCOUNT, REGION } from "./ministack.ts";

const ROOT = fileURLToPath(new URL("../..", import.meta.url));

const STAGE = "proof";
export const FIRST_USER = "care@aurora.example";
const FOLDER = path.join(ROOT, ".kept", "deploy-test");
const CONTEXT = {
  stage: STAGE,
  senderDomain: "aurora.example",
  firstUser: FIRST_USER,
  brand: "aurora",
};

const ASSEMBLY = path.join(FOLDER, "cdk.out");
const PROGRAM = [
  "--app",
  `${process.execPath} test/deploy/app.ts`,
  "--output",
  ASSEMBLY,
  ...Object.entries(CONTEXT).flatMap(([name, value]) => ["--context", `${name}=${value}`]),
];
const SYNTHESIZED = ["--app", ASSEMBLY];

export type Outputs = Readonly<Record<string, string>>;

/** `cdk synth`, which needs no AWS. */
export async function synthesize(): Promise<void> {
  await cdk({}, ["synth", "--quiet", ...PROGRAM]);
}

/** `cdk bootstrap`, once for an account and region. */
export async function bootstrap(aws: Environment): Promise<void> {
  await cdk(aws, ["bootstrap", `aws://${ACCOUNT}/${REGION}`, "--app", ""]);
}

/** `cdk deploy` of what was synthesized, answering with what it prints. */
export async function deploy(aws: Environment): Promise<Outputs> {
  const file = path.join(FOLDER, "outputs.json");
  const options = ["--require-approval", "never", "--outputs-file", file];
  await cdk(aws, ["deploy", ...SYNTHESIZED, ...options]);
  return JSON.parse(await readFile(file, "utf8"))[`kept-${STAGE}`];
}

/** `cdk deploy` once more, all the way from the sources, answering with what it says. */
export async function deployAgain(aws: Environment): Promise<string> {
  return await cdk(aws, ["deploy", ...PROGRAM, "--require-approval", "never"]);
}

/** `cdk destroy`. */
export async function destroy(aws: Environment): Promise<void> {
  await cdk(aws, ["destroy", ...SYNTHESIZED, "--force"]);
}

type Environment = Readonly<Record<string, string>>;

/** @throws Error with what it said when it fails. */
async function cdk(aws: Environment, parameters: readonly string[]): Promise<string> {
  const child = spawn(process.execPath, ["node_modules/aws-cdk/bin/cdk", ...parameters], {
    cwd: ROOT,
    env: { ...process.env, ...aws, CI: "true" },
    stdio: ["ignore", "pipe", "pipe"],
  });
  let said = "";
  for (const stream of [child.stdout, child.stderr])
    stream.on("data", (chunk: Buffer) => {
      said += chunk.toString();
    });
  const code = await new Promise((resolve) => child.once("exit", resolve));
  if (code !== 0) throw new Error(`cdk ${parameters[0]} failed: ${said.slice(-4000)}`);
  return said;
}
