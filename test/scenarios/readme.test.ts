import { spawn } from "node:child_process";
import { once } from "node:events";
import { readFile } from "node:fs/promises";
import { text } from "node:stream/consumers";
import { expect, test } from "vitest";
import packageJson from "../../package.json" with { type: "json" };
import { blockWith, namedCommands, shellBlocks } from "../fixtures/readme.ts";
import { Kept } from "./harness/kept.ts";

const BY_HAND = "$kept/v1/callbacks";

/** At home it is 09:58, at lunch, on an evening before two closed days, and Sunday. */
test.each([
  "2027-05-05T09:58:00-04:00",
  "2027-05-05T12:30:00-04:00",
  "2027-05-08T20:00:00-04:00",
  "2027-05-09T11:00:00-04:00",
])("the README's lines by hand show who hears of a forgotten promise, begun %s", async (now) => {
  await using kept = await Kept.standingAt(now);
  const { code, said, complaint } = await shell(blockWith(BY_HAND), new URL(kept.url).port);
  expect([code, complaint]).toEqual([0, ""]);
  const mails = said.split("\n").flatMap((line) => {
    const [, to, subject] = /"to":"(.*?)","subject":"(.*)"$/.exec(line) ?? [];
    return to === undefined ? [] : [`${to.split("@")[0]}: ${subject}`];
  });
  for (const heard of [
    /^rosa: We will call you by /,
    /^ana: For you: call Rosa · /,
    /^rosa: Our call to you is late /,
    /^ana: Promise due now: call Rosa/,
    /^maya: Promise due now: call Rosa/,
  ]) {
    expect(mails).toContainEqual(expect.stringMatching(heard));
  }
});

/** Where each other line is run, and the words by which it is taken from the README there. */
const RUN_ELSEWHERE = {
  "npm ci && npm start": ["test/stress/checkout.test.ts", 'blockWith("npm start")'],
  // The line before begins with it.
  "npm ci": ["test/stress/checkout.test.ts", 'blockWith("npm start")'],
  "npm ci && npm test": [".ci/run", "npm test"],
  "npx cdk bootstrap": ["test/deploy/deployment.ts", 'lineWith("cdk bootstrap")'],
  "npx cdk deploy --all": ["test/deploy/deployment.ts", 'lineWith("cdk deploy")'],
  "npm run ops -- put-dealer dealer.json": [
    "test/deploy/deployed.test.ts",
    'lineWith("put-dealer")',
  ],
} as const;

test("every line of the README's blocks is run by a test", async () => {
  const others = shellBlocks.filter((block) => !block.includes(BY_HAND));
  const lines = others.flatMap((block) => block.trimEnd().split("\n"));
  const commands = lines.flatMap((line) => line.split(" -c ").slice(0, 1));
  expect(commands.toSorted()).toEqual(Object.keys(RUN_ELSEWHERE).toSorted());
  for (const [file, words] of Object.values(RUN_ELSEWHERE)) {
    const source = await readFile(new URL(`../../${file}`, import.meta.url), "utf8");
    expect(source, file).toContain(words);
  }
});

test("every other command that the README names is there", () => {
  const scripts = Object.keys(packageJson.scripts);
  for (const command of namedCommands) {
    const [, script] = /^npm (?:run )?([a-z:]+)/.exec(command) ?? [];
    if (script !== "ci") expect(scripts, command).toContain(script);
  }
  expect(namedCommands.length).toBeGreaterThan(5);
});

async function shell(block: string, port: string) {
  const child = spawn("sh", ["-e", "-c", block], {
    env: { ...process.env, PORT: port },
    stdio: ["ignore", "pipe", "pipe"],
  });
  const [said, complaint, [code]] = await Promise.all([
    text(child.stdout),
    text(child.stderr),
    once(child, "exit"),
  ]);
  return { said, complaint, code };
}
