import { BuildRefused } from "../build.ts";
import { CannotStart } from "./machine/cannot-start.ts";
import { readSettings } from "./settings.ts";
import { startStack } from "./stack.ts";
import type { Stack } from "./stack.ts";

try {
  const startedAt = performance.now();
  const settings = readSettings(process.env);
  const stack = await startStack(settings);
  const seconds = ((performance.now() - startedAt) / 1000).toFixed(1);
  const data = settings.data ?? "memory, nothing is kept";
  process.stdout.write(
    [
      `Kept runs (${seconds} s, ${stack.engine}, data in ${data}).`,
      `  Pages   ${stack.url}/`,
      `  API     ${stack.url}/v1/health`,
      `  Inbox, clock, timers and sign-in   ${stack.url}/_local/`,
      "",
    ].join("\n"),
  );
  stopOnSignals(stack);
} catch (error) {
  if (!(error instanceof CannotStart) && !(error instanceof BuildRefused)) throw error;
  process.stderr.write(`${error.message}\n`);
  process.exitCode = 1;
}

function stopOnSignals(stack: Stack): void {
  let stopping = false;
  const stop = () => {
    // A second Ctrl-C is a person who does not want to wait.
    if (stopping) process.exit(1);
    stopping = true;
    void stack.stop().then(() => process.exit(0));
  };
  for (const signal of ["SIGINT", "SIGTERM", "SIGHUP"] as const) process.on(signal, stop);
  // A program that started us with a channel has ended.
  process.once("disconnect", stop);
}
