import { afterAll, beforeAll, expect, test } from "vitest";
import { dealerDocument, openDealer } from "./harness/dealers.ts";
import { Kept } from "./harness/kept.ts";

const IMPORTS = "/v1/admin/dealers/bath/imports";

let kept: Kept;
let grace: string;

beforeAll(async () => {
  kept = await Kept.standingAt("2027-05-10T10:00:00+01:00");
  await openDealer(kept, dealerDocument("bath", "Europe/London"));
  grace = await kept.signIn("grace@bath.example");
});
afterAll(() => kept[Symbol.asyncDispose]());

const ask = (method: string, path: string, body?: object) =>
  kept.call(method, path, { bearer: grace, ...(body === undefined ? {} : { body }) });
const fails = (times: number) =>
  kept.call("POST", "/_local/faults", {
    body: { target: "dynamodb", operation: "TransactWriteItems", mode: "after", times },
  });

/** With three that are not right: near its head, in its middle, and its last. */
function tableOf(rows: number): Buffer {
  const bad = new Map([
    [5, "Person 5,nobody"],
    [rows / 2, "Person lost,"],
    [rows - 1, `${"x".repeat(301)},long@example.com`],
  ]);
  const lines = Array.from(
    { length: rows },
    (_, index) => bad.get(index) ?? `Person ${index},p${index}@example.com`,
  );
  return Buffer.from(["Name,Email", ...lines].join("\n"));
}

async function sends(rows: number) {
  const file = { type: "text/csv", bytes: tableOf(rows) };
  const sent = await kept.call("POST", IMPORTS, { file, bearer: grace });
  expect(sent.status, JSON.stringify(sent.body).slice(0, 300)).toBe(201);
  return sent.body;
}

const said = (notes: any[]) =>
  notes.map(({ line, outcome, errors = [] }) => [
    line,
    outcome,
    ...errors.map(({ field, rule }: any) => `${field}: ${rule}`),
  ]);

test("IMPORT-5: of twenty thousand rows the three that are not right are named, with line and reason", async () => {
  const sent = await sends(20_000);
  expect(sent).toMatchObject({ rows: 20_000, preview: { good: 19_997, bad: 3 } });
  expect(said(sent.notes)).toMatchInlineSnapshot(`
    [
      [
        7,
        "bad",
        "email: not-an-email",
      ],
      [
        10002,
        "bad",
        "email: email-or-phone",
      ],
      [
        20001,
        "bad",
        "name: too-long",
      ],
    ]
  `);
});

test("IMPORT-7, IMPORT-12: what breaks off in the middle goes on, each row is taken once, and the same file changes nothing", async () => {
  const takes = async (breaksOff: boolean) => {
    const { id } = await sends(600);
    // What was in the air is written, and nobody hears that it was.
    if (breaksOff) await fails(100);
    await ask("POST", `${IMPORTS}/${id}/start`, {});
    if (breaksOff) {
      expect((await ask("GET", `${IMPORTS}/${id}`)).body.state).not.toBe("done");
      await fails(0);
    }
    for (let round = 0; round < 6; round += 1) {
      const { body } = await ask("GET", `${IMPORTS}/${id}`);
      if (body.state === "done") return body;
      await kept.passes("PT5M");
    }
    throw new Error("the import is never done");
  };
  const first = await takes(true);
  expect(first.counts.taken + first.counts.already).toBe(597);
  expect(said(first.notes).map(([line]) => line)).toEqual([7, 302, 601]);
  const again = await takes(false);
  expect(again.counts).toMatchObject({ taken: 0, already: 597, bad: 3 });
  for (const index of [0, 299, 598]) {
    const email = `p${index}@example.com`;
    const { body } = await ask("POST", "/v1/admin/dealers/bath/find", { email });
    expect(body.items, email).toHaveLength(1);
  }
});
