import { readFileSync } from "node:fs";
import { pathToFileURL } from "node:url";

/** In a process of its own: what a cold start does, from the import to the answer of the first event. */
const [bundle = "", eventFile = ""] = process.argv.slice(2);
const event: unknown = JSON.parse(readFileSync(eventFile, "utf8"));
// Everything that a log line would cost is ours, not the bundle's.
const write = process.stdout.write.bind(process.stdout);
process.stdout.write = () => true;

const began = performance.now();
const { handler } = await import(pathToFileURL(bundle).href);
const imported = performance.now();
const answer = await handler(event, {});
const answered = performance.now();

write(
  JSON.stringify({
    importMilliseconds: imported - began,
    totalMilliseconds: answered - began,
    status: answer?.statusCode,
    failures: answer?.batchItemFailures?.length,
  }),
);
process.exit(0);
