import { afterEach, expect, test, vi } from "vitest";
import { instant } from "../kernel/time.ts";
import { noteRead } from "./note-read.ts";
import { READING_POLICY } from "./reading-policy.ts";
import type { ReadKind } from "./reading-policy.ts";
import type { Read } from "./read.schema.ts";

const at = instant(1_800_000_000_000);
const READER = { dealer: "bath", email: "ana@bath.example" };
const READS: Readonly<Record<ReadKind, Read>> = {
  opened: { what: "opened", at, reference: "7KZ3MQ2W4D" },
  found: { what: "found", at, by: ["name"], count: 3 },
  exported: { what: "exported", at, table: "report" },
};

function lines(): string[] {
  return vi.mocked(process.stdout.write).mock.calls.map(([line]) => String(line));
}

afterEach(() => vi.restoreAllMocks());

test.each(Object.values(READS))(
  "RIGHTS-15: unusually much of $what is told once, with the dealer and nobody's name",
  async (read) => {
    vi.spyOn(process.stdout, "write").mockReturnValue(true);
    const most = READING_POLICY.unusual[read.what];
    for (const count of [most - 1, most, most + 1])
      await noteRead({ reads: { add: async () => count } }, READER, read);
    expect(lines()).toHaveLength(1);
    expect(JSON.parse(lines()[0] ?? "")).toEqual({
      severity: "warn",
      code: "reading.unusual",
      dealer: "bath",
      count: most,
    });
  },
);

test("RIGHTS-15: nobody is kept from a customer because it cannot be noted", async () => {
  vi.spyOn(process.stdout, "write").mockReturnValue(true);
  const add = () => Promise.reject(new Error("away"));
  await noteRead({ reads: { add } }, READER, READS.opened);
  expect(lines()[0]).toContain("reading.not-noted");
});
