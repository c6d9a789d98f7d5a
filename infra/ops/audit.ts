import type { InForce } from "../../shared/audit/recorded.ts";
import { dealerSchema } from "../../shared/directory/document/dealer.schema.ts";
import { systemClock } from "../../shared/platform/clock.ts";
import { auditStored } from "../audit/audit-stored.ts";
import type { Command } from "./command.ts";
import { readDocument } from "./read-document.ts";
import { OpsRefusal } from "./refusal.ts";

/** Judges every case of the stage by a model of its own, and changes nothing. */
export const audit: Command = {
  usage: "audit [FILE…]",
  purpose:
    "say where what is stored contradicts itself; files are documents that dealers had before",
  run: async ({ stage, parameters: files, print, say }) => {
    const earlier = await Promise.all(files.map(earlierDocument));
    const { tables, name } = await stage();
    const { cases, promises, visits, findings, unjudged } = await auditStored({
      tables,
      now: systemClock.now(),
      earlier,
      // Services fail at times, and nobody wrote down when.
      mostLate: Number.POSITIVE_INFINITY,
      onFinding: ({ reference, of, text }) => print(`${reference} ${of} ${text}`),
    });
    say(
      `Stage ${name}: ${cases} cases, ${promises} promises, ${visits} visits, ${findings} findings.`,
    );
    if (unjudged > 0)
      say(
        `${unjudged} events are from before what is known of their dealers' documents: of them nothing was judged by hours, people and services. Give the earlier documents to have that judged too.`,
      );
    if (findings > 0)
      throw new OpsRefusal("See “What is stored contradicts itself” in docs/runbook.md.");
  },
};

async function earlierDocument(file: string): Promise<InForce> {
  return { since: 0, dealer: await readDocument(file, dealerSchema) };
}
