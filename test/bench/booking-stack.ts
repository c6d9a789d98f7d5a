import { manifest } from "../../functions/manifest.ts";
import { readSettings } from "../../infra/local/settings.ts";
import { startStack } from "../../infra/local/stack.ts";

/** In a process of its own: the stack with the functions that are named, and nothing that follows. */
const names = process.argv.slice(2);
const stack = await startStack({
  ...readSettings(process.env),
  ...(names.length === 0 ? {} : { manifest: manifest.filter(({ name }) => names.includes(name)) }),
});
process.stdout.write(`${stack.url}\n`);
process.once("SIGTERM", () => void stack.stop().then(() => process.exit(0)));
