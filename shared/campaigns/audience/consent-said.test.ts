import { expect, test } from "vitest";
import { localDate } from "../../kernel/time.ts";
import { consentSaid } from "./consent-said.ts";

test("CAMPAIGN-6: only a definite yes is consent, in the languages of our tables", () => {
  for (const yes of ["yes", "Ja", "OUI", "sí", "Si", "true", "1", "opt-in", "einverstanden"])
    expect(consentSaid(yes), yes).toBe("yes");
  for (const dated of ["yes 2027-02-01", "Ja, 01.02.2027", "oui: 1/2/2027", "sí 2027-02-01T10:00"])
    expect(consentSaid(dated), dated).toBe("yes");
});

test("CAMPAIGN-6: a refusal is one, whatever follows it", () => {
  const refusals = ["no", "NEIN", "non", "No.", "false", "0", "declined 2026-01-02", "not yet"];
  const left = ["opted out", "Opted-out 2026", "opt_out", "unsubscribed", "n", "stop", "has not"];
  const german = ["abgemeldet", "Widersprochen am 3.4.", "gekündigt", "zurückgezogen", "stopp"];
  const french = ["désinscrite", "desabonné", "refuse", "opposition", "s’oppose"];
  const spanish = ["baja", "dada de baja", "Cancelado", "rechaza", "se opone"];
  const others = [...left, ...german, ...french, ...spanish, "doesn't want any"];
  for (const no of [...refusals, ...others, "widerrufen am 3.4.2026", "ｎｏ", "opt-out"])
    expect(consentSaid(no), no).toBe("no");
});

test("CAMPAIGN-6: what is neither is unclear, and a dash says nothing", () => {
  for (const unclear of ["x", "web", "by letter", "yes, withdrawn 2027", "yes?", "2027-02-01", "?"])
    expect(consentSaid(unclear), unclear).toBe("unclear");
  for (const nothing of [undefined, "", " ", "-", "—"])
    expect(consentSaid(nothing), String(nothing)).toBeUndefined();
});

test("CAMPAIGN-6: a day is one of the calendar, and not to come", () => {
  for (const never of ["yes 9999-99-99", "yes 2026-02-30", "ja 31.02.2026", "oui 00/00/0000"])
    expect(consentSaid(never), never).toBe("unclear");
  const today = localDate("2027-05-10");
  const british = { today, monthFirst: false };
  const american = { today, monthFirst: true };
  for (const past of ["yes", "yes 2027-05-10", "yes 10/05/2027", "ja 10.5.2027", "yes 12/31/2026"])
    expect(consentSaid(past, british), past).toBe("yes");
  for (const future of ["yes 2027-05-11", "yes 11/05/2027", "ja 11.5.2027", "sí 2099-01-01T10:00"])
    expect(consentSaid(future, british), future).toBe("unclear");
  expect(consentSaid("yes 05/10/2027", american)).toBe("yes");
  expect(consentSaid("yes 10/05/2027", american)).toBe("unclear");
});
