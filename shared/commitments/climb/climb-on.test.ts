import { expect, test } from "vitest";
import { aCommitment, brand, northside } from "../../../test/fixtures/case-story.ts";
import { ok } from "../../kernel/result.ts";
import { plus } from "../../kernel/time.ts";
import type { Instant } from "../../kernel/time.ts";
import type { CaseEvent } from "../../story/parts/event.schema.ts";
import type { Commitment } from "../../story/parts/commitment.schema.ts";
import { climbOn } from "./climb-on.ts";

const OF_BRAND = ["walt", "vera"].map((id) => ({
  id,
  name: id,
  email: `${id}@aurora.example`,
  role: "brand" as const,
}));
const promise = aCommitment({ level: 1 });
const { dueAt } = promise;

/** The level that is told next, when the step of `level` was not heard. */
async function climbed(
  level: number | "digest",
  now: Instant,
  seen: Commitment = promise,
  { generation = seen.generation, emails = [] }: { generation?: number; emails?: string[] } = {},
) {
  const facts: CaseEvent[] = [];
  const write = { label: "x", item: {} };
  const record = (event: CaseEvent) => {
    facts.push(event);
    return write;
  };
  const deps = {
    commit: async () => ok(undefined),
    random: { bytes: (count: number) => new Uint8Array(count).fill(7) },
    cases: { record },
    commitments: { one: async () => seen, replace: () => [write] },
    directory: {
      partner: async () => undefined,
      dealer: async () => ({ document: northside, etag: "1" }),
      brand: async () => ({ document: { ...brand, staff: OF_BRAND }, etag: "1" }),
      deadAddresses: async () => new Map(),
    },
  };
  const { reference, id: commitment } = seen;
  await climbOn(deps, { reference, commitment, level, generation, emails }, now);
  return facts.map((fact) =>
    fact.type === "commitment.step-fired"
      ? `${fact.level} ${fact.notified.map(({ id }) => id).join("+")}`
      : fact.type,
  );
}

test("a step that nobody heard is followed by the next one at once, from the due time on", async () => {
  expect(await climbed(1, dueAt)).toEqual(["2 maya"]);
  expect(await climbed(1, plus(dueAt, 1))).toEqual(["2 maya"]);
});

test("PEOPLE-4: a reminder that nobody heard is said to whoever is above, and stays a reminder", async () => {
  const reminded = { ...promise, level: 0 };
  const emails = ["ana@northside.example"];
  expect(await climbed(0, plus(dueAt, -1), reminded, { emails })).toEqual(["0 maya"]);
  expect(await climbed(0, dueAt, reminded, { emails })).toEqual(["1 maya"]);
});

test("PEOPLE-4: at the end of the ladder it goes to the dealer's mailbox, then to everybody of the brand", async () => {
  const top = promise.policy.steps.length - 1;
  const seen = { ...promise, level: top };
  const [care, mailbox] = [brand.care.email, northside.email];
  const heard = (...emails: string[]) =>
    climbed(top, dueAt, seen, { emails: ["grace@northside.example", ...emails] });
  expect(await heard(care)).toEqual([`${top} mailbox`]);
  expect(await heard(care, mailbox)).toEqual([`${top} walt+vera`]);
  const all = OF_BRAND.map(({ email }) => email);
  expect(await heard(care, mailbox, ...all)).toEqual([`${top} `]);
});

test("nothing climbs that is closed, has climbed already, or has said something since", async () => {
  const top = promise.policy.steps.length - 1;
  expect(await climbed(1, dueAt, { ...promise, status: "kept" })).toEqual([]);
  expect(await climbed(1, dueAt, { ...promise, level: 2 })).toEqual([]);
  const atTop = { ...promise, level: top };
  expect(await climbed(top, dueAt, atTop, { generation: atTop.generation - 1 })).toEqual([]);
  expect(await climbed("digest", dueAt, atTop, { generation: 0 })).toEqual([]);
  expect(await climbed("digest", dueAt, atTop)).toEqual(["commitment.still-open"]);
});
