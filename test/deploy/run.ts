import { spawnSync } from "node:child_process";
import path from "node:path";
import { preparePython } from "../python-environment.ts";

/** Pinned: what it does and does not do decides what the deploy test may expect. */
const PACKAGES = ["ministack==1.5.33", "cryptography==50.0.2"];

/** `npm run test:deploy`: installs the engine, then lets vitest deploy and play. */
const python = preparePython("deploy-test", PACKAGES);
if (python.kind === "unreachable") {
  process.stdout.write("deploy test: not run (package index unreachable)\n");
} else {
  const parameters = ["run", "--project", "deploy", ...process.argv.slice(2)];
  const { status } = spawnSync("node_modules/.bin/vitest", parameters, {
    stdio: "inherit",
    env: { ...process.env, KEPT_MINISTACK: path.join(python.bin, "ministack") },
  });
  process.exitCode = status ?? 1;
}
