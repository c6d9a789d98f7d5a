import { spawn } from "node:child_process";
import { readFile } from "node:fs/promises";
import path from "node:path";
import { fileURLToPath } from "node:url";
import { lineWith } from "../fixtures/readme.ts";

const ROOT = fileURLToPath(new URL("../..", import.meta.url));
/** Ignored by git; what a person of this test keeps here too. */
export const FOLDER = path.join(ROOT, ".kept", "deploy-test");
const OUTPUTS = path.join(FOLDER, "outputs.json");

/** The README's lines say it; only where they go and what they may not ask comes from here. */
const WHERE_AND_HOW = {
  CI: "true",
  CDK_OUTPUT: path.join(FOLDER, "cdk.out"),
  CDK_OUTPUTS_FILE: OUTPUTS,
  CDK_REQUIRE_APPROVAL: "never",
};
/** The real stack, and around it what MiniStack needs. */
const ADAPTED = { CDK_APP: `${process.execPath} test/deploy/app.ts` };

/** Who the README's line makes the brand's first person. */
export const FIRST_USER = wordAfter("-c firstUser=");

export type Outputs = Readonly<Record<string, string>>;

/** The README's `cdk bootstrap`, once for an account and region. */
export async function bootstrap(aws: Environment): Promise<void> {
  await said(aws, lineWith("cdk bootstrap"));
}

/** The README's `cdk deploy`, answering with what it says and prints. */
export async function deploy(aws: Environment): Promise<{ said: string; outputs: Outputs }> {
  const all = await said({ ...aws, ...ADAPTED }, lineWith("cdk deploy"));
  return { said: all, outputs: JSON.parse(await readFile(OUTPUTS, "utf8"))["kept-main"] };
}

/** `cdk destroy` of what was deployed. */
export async function destroy(aws: Environment): Promise<void> {
  await said({ ...aws, CDK_APP: WHERE_AND_HOW.CDK_OUTPUT }, "npx cdk destroy --force");
}

type Environment = Readonly<Record<string, string>>;

/** @throws Error with what it said when it fails. */
async function said(environment: Environment, command: string): Promise<string> {
  const child = spawn("sh", ["-c", command], {
    cwd: ROOT,
    env: { ...process.env, ...WHERE_AND_HOW, ...environment },
    stdio: ["ignore", "pipe", "pipe"],
  });
  let all = "";
  for (const stream of [child.stdout, child.stderr])
    stream.on("data", (chunk: Buffer) => {
      all += chunk.toString();
    });
  const code = await new Promise((resolve) => child.once("exit", resolve));
  if (code !== 0) throw new Error(`"${command}" failed: ${all.slice(-4000)}`);
  return all;
}

function wordAfter(option: string): string {
  const [, word] = lineWith("cdk deploy").split(option);
  const [value] = word?.split(" ") ?? [];
  if (value === undefined) throw new Error(`the README deploys without ${option}`);
  return value;
}
