import { spawnSync } from "node:child_process";
import { preparePython } from "./python-environment.ts";

/** `npm run test:deploy`: installs the engine, then lets vitest deploy and play. */
const python = preparePython();
if (python.kind === "unreachable") {
  process.stdout.write("deploy test: not run (package index unreachable)\n");
} else {
  const parameters = ["run", "--project", "deploy", ...process.argv.slice(2)];
  const { status } = spawnSync("node_modules/.bin/vitest", parameters, {
    stdio: "inherit",
    env: { ...process.env, KEPT_MINISTACK: python.ministack },
  });
  process.exitCode = status ?? 1;
}
