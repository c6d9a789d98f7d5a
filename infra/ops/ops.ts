import { parseArgs } from "node:util";
import { actionsCenter } from "./actions-center.ts";
import { audit } from "./audit.ts";
import type { Command } from "./command.ts";
import { reachStage } from "./deployed-stage.ts";
import { exportDealer } from "./export-dealer.ts";
import { importRows } from "./import-rows.ts";
import { indexAll } from "./index-all.ts";
import { liftAddressOf } from "./lift-address.ts";
import { putBrand } from "./put-brand.ts";
import { putDealer } from "./put-dealer.ts";
import { recountCallsOf } from "./recount-calls.ts";
import { ofPerson } from "./of-person.ts";
import { reapplyErasuresOf } from "./reapply-erasures.ts";
import { rearmAll } from "./rearm-all.ts";
import { loadFolder } from "./load-folder.ts";
import { OpsRefusal } from "./refusal.ts";
import { retainAll } from "./retain-all.ts";

const COMMANDS: ReadonlyMap<string, Command> = new Map([
  ["put-brand", putBrand],
  ["put-dealer", putDealer],
  ["load", loadFolder],
  ["export-dealer", exportDealer],
  ["import", importRows],
  ["lift-address", liftAddressOf],
  ["rearm-all", rearmAll],
  ["audit", audit],
  ["recount-calls", recountCallsOf],
  ["export-person", ofPerson("export")],
  ["erase-person", ofPerson("erase")],
  ["reapply-erasures", reapplyErasuresOf],
  ["retain-all", retainAll],
  ["index-all", indexAll],
  ["actions-center", actionsCenter],
]);

/** Runs one command against a deployed stage. @throws OpsRefusal with a sentence for the person. */
async function operate(words: readonly string[]): Promise<void> {
  const { values, positionals } = read(words);
  const [name, ...parameters] = positionals;
  const command = name === undefined ? undefined : COMMANDS.get(name);
  if (command === undefined && name !== undefined)
    throw new OpsRefusal(`There is no command ${name}.\n\n${HELP}`);
  if (command === undefined || values.help) {
    process.stdout.write(`${HELP}\n`);
    return;
  }
  await command.run({
    parameters,
    go: values.go,
    stage: () => reachStage(values.stage),
    print: (text) => process.stdout.write(`${text}\n`),
    say: (line) => process.stderr.write(`${line}\n`),
  });
}

function read(words: readonly string[]) {
  try {
    return parseArgs({
      args: [...words],
      allowPositionals: true,
      options: {
        stage: { type: "string", default: "main" },
        go: { type: "boolean", default: false },
        help: { type: "boolean", short: "h", default: false },
      },
    });
  } catch (error) {
    throw new OpsRefusal(`${error instanceof Error ? error.message : String(error)}\n\n${HELP}`);
  }
}

const HELP = [
  "npm run ops -- COMMAND [--stage NAME]",
  "",
  "Works on a deployed stage (main unless you name another) with your own AWS credentials.",
  "",
  ...[...COMMANDS.values()].map(({ usage, purpose }) => `  ${usage.padEnd(28)}${purpose}`),
].join("\n");

try {
  await operate(process.argv.slice(2));
} catch (error) {
  if (!(error instanceof OpsRefusal)) throw error;
  process.stderr.write(`${error.message}\n`);
  process.exitCode = 1;
}
