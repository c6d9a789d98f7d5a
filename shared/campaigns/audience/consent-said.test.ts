import { expect, test } from "vitest";
import { consentSaid } from "./consent-said.ts";

test("CAMPAIGN-6: only a definite yes is consent, in the languages of our tables", () => {
  for (const yes of ["yes", "Ja", "OUI", "sí", "Si", "true", "1", "opt-in", "einverstanden"])
    expect(consentSaid(yes), yes).toBe("yes");
  for (const dated of ["yes 2027-02-01", "Ja, 01.02.2027", "oui: 1/2/2027", "sí 2027-02-01T10:00"])
    expect(consentSaid(dated), dated).toBe("yes");
});

test("CAMPAIGN-6: a refusal is one, whatever follows it", () => {
  const refusals = ["no", "NEIN", "non", "No.", "false", "0", "declined 2026-01-02", "not yet"];
  for (const no of [...refusals, "widerrufen am 3.4.2026", "ｎｏ", "opt-out"])
    expect(consentSaid(no), no).toBe("no");
});

test("CAMPAIGN-6: what is neither is unclear, and a dash says nothing", () => {
  for (const unclear of ["x", "web", "by letter", "yes, withdrawn 2027", "yes?", "2027-02-01", "?"])
    expect(consentSaid(unclear), unclear).toBe("unclear");
  for (const nothing of [undefined, "", " ", "-", "—"])
    expect(consentSaid(nothing), String(nothing)).toBeUndefined();
});
