import { spawnSync } from "node:child_process";
import { existsSync, writeFileSync } from "node:fs";
import path from "node:path";
import { fileURLToPath } from "node:url";

const KEPT = fileURLToPath(new URL("../.kept", import.meta.url));

export type PythonEnvironment =
  | { readonly kind: "ready"; readonly bin: string }
  | { readonly kind: "unreachable" };

/**
 * A virtual environment of its own under `.kept`, so that the machine's Python stays as it is; made once for
 * these packages.
 *
 * @throws Error when it cannot be made for another reason than an index that does not answer.
 */
export function preparePython(name: string, packages: readonly string[]): PythonEnvironment {
  const folder = path.join(KEPT, name, "python");
  const bin = path.join(folder, "bin");
  const complete = path.join(folder, packages.join("_"));
  if (existsSync(complete)) return { kind: "ready", bin };
  run("python3", ["-m", "venv", "--clear", folder]);
  const pip = path.join(bin, "pip");
  const options = ["install", "--quiet", "--disable-pip-version-check", "--retries", "2"];
  const said = attempt(pip, [...options, "--timeout", "15", ...packages]);
  if (said !== undefined) {
    if (NO_ANSWER.test(said)) return { kind: "unreachable" };
    throw new Error(`pip did not install ${packages.join(" and ")}: ${said}`);
  }
  writeFileSync(complete, "");
  return { kind: "ready", bin };
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
