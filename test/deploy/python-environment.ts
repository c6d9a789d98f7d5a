import { spawnSync } from "node:child_process";
import { existsSync, writeFileSync } from "node:fs";
import path from "node:path";
import { fileURLToPath } from "node:url";

/** Pinned: what it does and does not do decides what the deploy test may expect. */
const PACKAGES = ["ministack==1.5.33", "cryptography==50.0.2"];
const FOLDER = fileURLToPath(new URL("../../.kept/deploy-test/python", import.meta.url));
const COMPLETE = path.join(FOLDER, PACKAGES.join("_"));

export type PythonEnvironment =
  | { readonly kind: "ready"; readonly ministack: string }
  | { readonly kind: "unreachable" };

/**
 * A virtual environment of its own, so that the machine's Python stays as it is; made once.
 *
 * @throws Error when it cannot be made for another reason than an index that does not answer.
 */
export function preparePython(): PythonEnvironment {
  const ministack = path.join(FOLDER, "bin", "ministack");
  if (existsSync(COMPLETE)) return { kind: "ready", ministack };
  run("python3", ["-m", "venv", "--clear", FOLDER]);
  const pip = path.join(FOLDER, "bin", "pip");
  const options = ["install", "--quiet", "--disable-pip-version-check", "--retries", "2"];
  const said = attempt(pip, [...options, "--timeout", "15", ...PACKAGES]);
  if (said !== undefined) {
    if (NO_ANSWER.test(said)) return { kind: "unreachable" };
    throw new Error(`pip did not install ${PACKAGES.join(" and ")}: ${said}`);
  }
  writeFileSync(COMPLETE, "");
  return { kind: "ready", ministack };
}

/** How pip words an index that is away; a package that is not there reads otherwise. */
const NO_ANSWER =
  /NewConnectionError|ConnectTimeout|ReadTimeout|ConnectionReset|ConnectionRefused|name resolution|ProxyError|SSLError|Max retries exceeded/;

function run(command: string, parameters: readonly string[]): void {
  const said = attempt(command, parameters);
  if (said !== undefined) throw new Error(`${command} ${parameters.join(" ")}: ${said}`);
}

/** What it complained of, or undefined when all went well. */
function attempt(command: string, parameters: readonly string[]): string | undefined {
  const { status, error, stdout, stderr } = spawnSync(command, parameters, { encoding: "utf8" });
  if (error !== undefined) return error.message;
  return status === 0 ? undefined : `${stdout}${stderr}`;
}
