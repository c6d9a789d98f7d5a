import { readFile } from "node:fs/promises";
import { basename } from "node:path";
import { saidOf } from "../../functions/desk-api/import-answer.ts";
import { notesOfImport } from "../../shared/imports/job/bad-rows.ts";
import { beginImport } from "../../shared/imports/job/begin-import.ts";
import { mapImport, startImport } from "../../shared/imports/job/change-import.ts";
import type { Import } from "../../shared/imports/job/import.schema.ts";
import { openImport } from "../../shared/imports/job/open-import.ts";
import type { OpenedImport } from "../../shared/imports/job/open-import.ts";
import { readHouse } from "../../shared/imports/job/read-house.ts";
import { workOnImport } from "../../shared/imports/job/work-on-import.ts";
import type { ImportHouse } from "../../shared/imports/read/import-house.ts";
import { mappingSchema } from "../../shared/imports/read/mapping.schema.ts";
import { DETAILS } from "../../shared/kernel/details.ts";
import { fill } from "../../shared/kernel/fill.ts";
import { patienceOf } from "../../shared/kernel/patience.ts";
import type { Problem } from "../../shared/kernel/problem.ts";
import type { Result } from "../../shared/kernel/result.ts";
import { systemClock } from "../../shared/platform/clock.ts";
import type { Command } from "./command.ts";
import { importDeps } from "./import-deps.ts";
import { namedFile } from "./named-file.ts";
import { readDocument } from "./read-document.ts";
import { OpsRefusal } from "./refusal.ts";

/** So often somebody who waits is told how far it is. */
const TOLD_MILLISECONDS = 5_000;
const MOST_SHOWN = 20;
const OPERATOR = { id: "operator", name: "Operator" } as const;

type Deps = ReturnType<typeof importDeps>;

/** Shows what a file would take over; with `--go` takes it, as far as it is good. */
export const importRows: Command = {
  usage: "import DEALER FILE [MAPPING]",
  purpose: "take over customers, visits or promises (CSV, ICS); shows first, --go takes",
  run: async ({ stage, parameters: [id, file, mapping], go, say, print }) => {
    if (id === undefined || file === undefined)
      throw new OpsRefusal("Say which dealer, and which file.");
    const bytes = await readFile(namedFile(file)).catch(() => {
      throw new OpsRefusal(`${file} cannot be read.`);
    });
    const asked = mapping === undefined ? undefined : await readDocument(mapping, mappingSchema);
    const deps = importDeps((await stage()).tables);
    const house = await readHouse(deps, id);
    if (house === undefined) throw new OpsRefusal(`There is no dealer ${id}.`);
    const who = { house, staff: OPERATOR };
    const sent = { bytes, name: basename(file), kind: asked?.kind };
    const job = done(await beginImport(deps, sent, who, systemClock.now()));
    const place = { house, id: job.id };
    if (asked !== undefined) done(await mapImport(deps, place, asked, systemClock.now()));
    const opened = done(await openImport(deps, house, job.id, systemClock.now()));
    await show(deps, opened, say);
    if (!go) {
      print(JSON.stringify(opened.job.mapping, undefined, 2));
      return say("Nothing was taken over. Put right what the columns are, and say --go.");
    }
    const started = done(await startImport(deps, place, systemClock.now()));
    const ended = await goOn(deps, house, started, say);
    await show(deps, done(await openImport(deps, house, ended.id, systemClock.now())), say);
  },
};

async function goOn(
  deps: Deps,
  { dealer }: ImportHouse,
  started: Import,
  say: (line: string) => void,
): Promise<Import> {
  let job = started;
  while (job.state !== "done") {
    const place = { dealer: dealer.id, id: job.id };
    job = (await workOnImport(deps, place, patienceOf(TOLD_MILLISECONDS))) ?? job;
    say(`${job.next} of ${job.rows} rows`);
  }
  return job;
}

async function show(deps: Deps, opened: OpenedImport, say: (line: string) => void) {
  const { job, preview } = opened;
  const { taken, already, repeated, unplaced, bad } = job.counts;
  say(
    preview === undefined
      ? `${taken} taken (${unplaced} with nothing free), ${already} there before, ${repeated} repeated, ${bad} bad.`
      : `${job.mapping.kind}: ${preview.entries.length} good rows, ${preview.bad.length} bad ones.`,
  );
  if (preview !== undefined && preview.missing.length > 0)
    say(`Not said yet: ${preview.missing.join(", ")}.`);
  const notes = await notesOfImport(deps, opened);
  for (const note of notes.slice(0, MOST_SHOWN)) say(`line ${note.line}: ${saidOf(note)}`);
  if (notes.length > MOST_SHOWN) say(`… and ${notes.length - MOST_SHOWN} more.`);
}

/** @throws OpsRefusal with the sentence of the API. */
function done<Value>(result: Result<Value, Problem>): Value {
  if (result.ok) return result.value;
  const { code, detail = code, params, members } = result.failure;
  const more = members === undefined ? "" : ` ${JSON.stringify(members)}`;
  throw new OpsRefusal(`${fill(DETAILS[detail], params)}${more}`);
}
