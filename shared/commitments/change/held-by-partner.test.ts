import { expect, test } from "vitest";
import { aCommitment, at } from "../../../test/fixtures/case-story.ts";
import { inspecta } from "../../../test/fixtures/inspecta.ts";
import type { Partner } from "../../directory/document/partner.schema.ts";
import type { Commitment } from "../../story/parts/commitment.schema.ts";
import { heldByPartner } from "./held-by-partner.ts";

const OFFERED = aCommitment({
  handoff: {
    to: {
      kind: "dealer",
      id: "inspecta",
      name: "Inspecta",
      department: "partner",
      partner: true,
    },
    note: "Please inspect",
    offeredAt: at("2027-02-22T10:00:00-05:00"),
    answerBy: at("2027-02-22T10:30:00-05:00"),
  },
});
const { handoff: _answered, ...rest } = OFFERED;
const TAKEN: Commitment = {
  ...rest,
  owner: { id: "ines", name: "Ines Ford" },
  host: { dealer: "inspecta", department: "partner", partner: true },
};

async function held(seen: Commitment | undefined, next: Commitment, over: Partial<Partner> = {}) {
  const directory = {
    partner: async () => ({ document: { ...inspecta, ...over }, etag: "e1" }),
    partnerStays: (id: string, etag: string) => ({ label: `${id} ${etag}`, item: {} }),
  };
  const found = await heldByPartner({ directory }, seen, next);
  return found.ok ? found.value.map(({ label }) => label) : found.failure.code;
}

test("PARTNER-14: what is handed to a partner is written while its document stays as it was read", async () => {
  expect(await held(rest, OFFERED)).toEqual(["inspecta e1"]);
  expect(await held(OFFERED, TAKEN)).toEqual(["inspecta e1"]);
  expect(await held(TAKEN, { ...TAKEN, revision: 9 })).toEqual([]);
  expect(await held(TAKEN, rest)).toEqual([]);
  expect(await held(undefined, rest)).toEqual([]);
});

test("PARTNER-14: nothing is handed to one that has ended, or to somebody who is not of it", async () => {
  expect(await held(rest, OFFERED, { ended: true })).toBe("partner-not-found");
  expect(await held(OFFERED, TAKEN, { ended: true })).toBe("partner-not-found");
  expect(await held(OFFERED, TAKEN, { staff: inspecta.staff.slice(1) })).toBe("partner-not-found");
});
