import { expect, test } from "vitest";
import { aCommitment, base, brand, northside, storyAfter } from "../../test/fixtures/case-story.ts";
import { ok } from "../kernel/result.ts";
import type { CaseEvent } from "../story/parts/event.schema.ts";
import type { Mail } from "../story/parts/mail.schema.ts";
import { queueWhatIsSaid } from "./queue-mails.ts";

const ana = { id: "ana", name: "Ana Lopez", email: "ana@northside.example" };
const promise = aCommitment({ level: 1 });
const now = promise.dueAt;
const step: CaseEvent = {
  ...base,
  type: "commitment.step-fired",
  by: { kind: "system" },
  commitment: promise,
  level: 1,
  repeat: false,
  notified: [ana],
  tellCustomer: false,
};

const deadSince = (email: string) =>
  ({
    email,
    state: "bounced",
    since: now,
    reference: base.reference,
    dealer: northside.id,
  }) as const;

/** Whom the mails of a step go to, and what its promise says next by itself. */
async function saidWhere(dead: readonly string[]) {
  const next: CaseEvent[] = [];
  const write = { label: "x", item: {} };
  const record = (event: CaseEvent) => {
    next.push(event);
    return write;
  };
  const deps = {
    commit: async () => ok(undefined),
    random: { bytes: (count: number) => new Uint8Array(count).fill(7) },
    cases: { record },
    commitments: { one: async () => promise, replace: () => [write] },
    directory: {
      partner: async () => undefined,
      dealer: async () => ({ document: northside, etag: "1" }),
      brand: async () => ({ document: brand, etag: "1" }),
      deadAddresses: async () => new Map(dead.map((email) => [email, deadSince(email)])),
    },
    mails: { queue: async (mail: Mail) => mail },
    settings: { publicUrl: "https://kept.example" },
    log: console,
  };
  const story = storyAfter(step, { commitments: [promise] });
  const { mails } = await queueWhatIsSaid(deps, { event: step, story }, now);
  return {
    to: mails.map(({ recipient }) => recipient.email),
    next: next.flatMap((event) => ("notified" in event ? event.notified.map(({ id }) => id) : [])),
  };
}

test("PEOPLE-4: a step that is written to nobody goes on by the look by which it was not", async () => {
  expect(await saidWhere([])).toEqual({ to: [ana.email], next: [] });
  expect(await saidWhere([ana.email])).toEqual({ to: [], next: ["maya"] });
});
