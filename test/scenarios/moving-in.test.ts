import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { dealerDocument, openDealer } from "./harness/dealers.ts";
import { AtDesk } from "./harness/desk-form.ts";
import { Kept } from "./harness/kept.ts";

const IMPORTS = "/v1/admin/dealers/bath/imports";

/** Monday, an hour after opening. */
describe("a dealer moves in from another system", () => {
  let kept: Kept;
  let grace: string;

  beforeAll(async () => {
    kept = await Kept.standingAt("2027-05-10T10:00:00+01:00");
    await openDealer(kept, dealerDocument("bath", "Europe/London"));
    grace = await kept.signIn("grace@bath.example");
  });
  afterAll(() => kept[Symbol.asyncDispose]());

  const ask = async (method: string, path: string, body?: object, bearer = grace) =>
    kept.call(method, path, { bearer, ...(body === undefined ? {} : { body }) });

  async function sends(text: string | Buffer, type = "text/csv", query = "") {
    const bytes = typeof text === "string" ? Buffer.from(text) : text;
    return kept.call("POST", `${IMPORTS}${query}`, { file: { type, bytes }, bearer: grace });
  }

  async function takes(text: string | Buffer, changes: object = {}, type = "text/csv") {
    const sent = await sends(text, type);
    expect(sent.status, JSON.stringify(sent.body)).toBe(201);
    const { id, mapping } = sent.body;
    const mapped = await ask("PUT", `${IMPORTS}/${id}`, { ...mapping, ...changes });
    expect(mapped.status, JSON.stringify(mapped.body)).toBe(200);
    const started = await ask("POST", `${IMPORTS}/${id}/start`, {});
    expect(started.status, JSON.stringify(started.body)).toBe(202);
    await kept.settle();
    return (await ask("GET", `${IMPORTS}/${id}`)).body;
  }

  const find = async (query: object) =>
    (await ask("POST", "/v1/admin/dealers/bath/find", query)).body.items;

  test("IMPORT-7: visits are shown first, then taken quietly, each once, and their times are theirs", async () => {
    const before = (await kept.allMails()).length;
    const table = [
      "Customer;E-mail;Phone;Start;Service",
      "Rosa Marin;rosa@example.com;01225 460 101;10.06.2027 10:00;Test drive",
      "Ida Berg;ida@example.com;01225 460 102;11/06/2027 10:00;Test drive",
      ";nobody;;32.06.2027 10:00;Car wash",
    ].join("\r\n");
    const sent = await sends(table, "text/csv", "?name=visits.csv");
    expect(sent.status, JSON.stringify(sent.body)).toBe(201);
    expect(sent.body).toMatchObject({ state: "draft", rows: 3, name: "visits.csv" });
    expect(sent.body.preview).toMatchObject({ good: 2, bad: 1, missing: [] });
    expect(sent.body.notes).toMatchObject([{ line: 4, outcome: "bad" }]);
    expect(await find({ email: "rosa@example.com" })).toEqual([]);

    const path = `${IMPORTS}/${sent.body.id}`;
    const started = await ask("POST", `${path}/start`, {});
    expect(started.body).toMatchObject({ state: "done", counts: { taken: 2, bad: 1 } });
    const [found] = await find({ email: "rosa@example.com" });
    const seen = await ask("GET", `/v1/admin/cases/${found.reference}`);
    expect(seen.body.appointments).toMatchObject([
      { service: "test-drive", start: "2027-06-10T10:00:00+01:00", status: "confirmed" },
    ]);
    expect(seen.body.timeline.map(({ type }: { type: string }) => type)).toContain("case.imported");
    expect((await kept.allMails()).length).toBe(before);

    const there = await kept.call("POST", "/v1/appointments", {
      body: {
        dealer: "bath",
        service: "test-drive",
        start: "2027-06-10T10:00:00+01:00",
        customer: { name: "Late", email: "late@example.com" },
      },
    });
    expect(there.body.type).toBe("/problems/slot-taken");

    const again = await takes(table);
    expect(again).toMatchObject({ state: "done", counts: { taken: 0, already: 2, bad: 1 } });
    expect(await find({ email: "rosa@example.com" })).toHaveLength(1);
  });

  test("IMPORT-6: a customer's number is of the customer, and each of their visits is taken", async () => {
    const head = "Kundennummer;Kunde;E-Mail;Termin;Leistung";
    const row = (day: string) => `4711;Jo Kern;jo@example.com;${day}.06.2027 10:00;Inspection`;
    const first = await takes([head, row("21"), row("22")].join("\n"));
    expect(first).toMatchObject({ state: "done", counts: { taken: 2, repeated: 0, already: 0 } });
    const second = await takes([head, row("22"), row("23")].join("\n"));
    expect(second.counts).toMatchObject({ taken: 1, already: 1 });
    const customers = "Kundennummer;Kunde;E-Mail";
    const known = await takes(`${customers}\n4711;Jo Kern;jo@example.com\n`);
    expect(known.mapping).toMatchObject({ kind: "customers", columns: { externalId: 0 } });
    const renamed = await takes(`${customers}\n4711;Jo Kern-Lang;jo@kern.example\n`);
    expect([known.counts.taken, renamed.counts.already]).toEqual([1, 1]);
  });

  test.each([
    ["Name,Email,Plate,Lease end date", ",", "2027-06-30"],
    ["Kunde;E-Mail;Kennzeichen;Vertragsende", ";", "30.06.2027"],
    ["Nom;Courriel;Immatriculation;Date de fin de contrat", ";", "30/06/2027 00:00"],
    ["Cliente;Correo;Matrícula;Fecha fin leasing", ";", "2027-06-29T23:00:00Z"],
  ])("IMPORT-13: when a lease ends is taken over: %s", async (head, mark, day) => {
    const email = `lease-${head.length}@example.com`;
    const row = ["Ola Stern", email, "AB12 CDE", day].join(mark);
    const bad = ["Bo Stern", "bo@example.com", "AB12 CDF", "31.06.2027"].join(mark);
    const done = await takes(`${head}\n${row}\n${bad}\n`);
    expect(done.mapping).toMatchObject({ kind: "customers", columns: { leaseMaturityDate: 3 } });
    expect(done.counts).toMatchObject({ taken: 1, bad: 1 });
    const [wrong] = done.notes;
    expect(wrong.errors).toMatchObject([{ field: "leaseMaturityDate", rule: "no-such-day" }]);
    const [found] = await find({ email });
    const seen = await ask("GET", `/v1/admin/cases/${found.reference}`);
    expect(seen.body.leaseMaturityDate).toBe("2027-06-30");
  });

  test("IMPORT-8: a visit for which nothing is free is taken without, and listed", async () => {
    const row = (name: string) => `${name},${name}@example.com,2027-06-14 10:00,Test drive`;
    const done = await takes(
      ["Name,Email,Start,Service", row("Ann"), row("Bea"), ...Array(6).fill(row("Ann"))].join("\n"),
    );
    expect(done.counts).toMatchObject({ taken: 2, unplaced: 1, repeated: 6 });
    const repeated = done.notes.filter(({ outcome }: any) => outcome === "repeated");
    expect(repeated.map(({ line, firstLine }: any) => [line, firstLine])).toEqual(
      [4, 5, 6, 7, 8, 9].map((line) => [line, 2]),
    );
    const unplaced = done.notes.find(({ outcome }: any) => outcome === "unplaced");
    const seen = await ask("GET", `/v1/admin/cases/${unplaced.reference}`);
    expect(seen.body.appointments[0].resources).toEqual([]);
  });

  test("IMPORT-9: promises keep their owner and their time, and a loud import tells everybody", async () => {
    const head = "Customer,Email,Phone,Promise,Due,Owner,Department";
    const quiet = await takes(
      `${head}\nCal Orr,cal@example.com,01225 460 111,Call about the noise,2027-05-11 11:00,Luis Reyes,Service\n`,
    );
    expect(quiet.counts.taken).toBe(1);
    expect(await kept.inbox("cal@example.com")).toEqual([]);
    const { body } = await ask("GET", "/v1/admin/dealers/bath/commitments");
    expect(body.items).toMatchObject([
      { what: "Call about the noise", dueAt: "2027-05-11T11:00:00+01:00", owner: { id: "luis" } },
    ]);
    const loud = await takes(
      `${head}\nDee Orr,dee@example.com,01225 460 112,Call about the paint,2027-05-11 12:00,Luis Reyes,Service\n`,
      { quiet: false },
    );
    expect(loud.counts.taken).toBe(1);
    expect((await kept.inbox("dee@example.com")).length).toBe(1);
  });

  test("IMPORT-2: a calendar of another zone comes at the right time", async () => {
    const event = (uid: string, start: string) =>
      `BEGIN:VEVENT\r\nUID:${uid}\r\nSUMMARY:Inspection\r\nDTSTART${start}\r\nATTENDEE;CN=${uid} Smith:mailto:${uid}@example.com\r\nEND:VEVENT\r\n`;
    const calendar = `BEGIN:VCALENDAR\r\nVERSION:2.0\r\n${event("zed", ";TZID=America/New_York:20270616T060000")}${event("uma", ":20270617T100000Z")}${event("flo", ":20270618T110000")}END:VCALENDAR\r\n`;
    const done = await takes(calendar, {}, "text/calendar");
    expect(done.counts).toMatchObject({ taken: 3, bad: 0 });
    for (const [who, start] of [
      ["zed", "2027-06-16T11:00:00+01:00"],
      ["uma", "2027-06-17T11:00:00+01:00"],
      ["flo", "2027-06-18T11:00:00+01:00"],
    ]) {
      const [found] = await find({ email: `${who}@example.com` });
      const seen = await ask("GET", `/v1/admin/cases/${found.reference}`);
      expect(seen.body.appointments[0].start).toBe(start);
    }
  });

  test("IMPORT-10: who does not lead there takes nothing over, and what is no table is refused with its reason", async () => {
    const ana = await kept.signIn("ana@bath.example");
    const file = { type: "text/csv", bytes: Buffer.from("Name,Email\nA,a@example.com\n") };
    expect((await kept.call("POST", IMPORTS, { file, bearer: ana })).status).toBe(403);
    const refused = await sends(Buffer.from('a,b\n1,"2\n'));
    expect(refused.status).toBe(422);
    expect(refused.body).toMatchObject({ type: "/problems/import-refused" });
    expect(refused.body.detail).toContain("line 1");
    expect((await ask("GET", `${IMPORTS}/imp_0`)).status).toBe(404);
  });

  test("IMPORT-11: with all or nothing one bad row stops it, and its rows can be had with their reasons", async () => {
    const sent = await sends("Name,Email\nGus Hall,gus@example.com\n=cmd,broken\n");
    const { id, mapping } = sent.body;
    await ask("PUT", `${IMPORTS}/${id}`, { ...mapping, take: "all" });
    const started = await ask("POST", `${IMPORTS}/${id}/start`, {});
    expect(started.status).toBe(422);
    expect(await find({ email: "gus@example.com" })).toEqual([]);
    const rows = await ask("GET", `${IMPORTS}/${id}/rows.csv`);
    expect(rows.body).toContain("'=cmd,broken,3,email: Invalid email address");
  });

  test("IMPORT-3: at the desk a file is shown, put right and taken over by forms alone", async () => {
    const desk = await AtDesk.as(kept, "grace@bath.example", "bath");
    const page = "/desk/dealers/bath/imports";
    expect((await desk.sendsFile(page, {}, undefined)).text).toContain("Choose a file");
    const table = "Customer,E-mail,Start,Service\nHal Ives,hal@example.com,07/06/2027 10:00,MOT\n";
    const file = { type: "text/csv", bytes: Buffer.from(table) };
    const { location } = await desk.sendsFile(page, {}, file);
    const draft = await desk.sees(location);
    expect(draft.text).toContain("Say how days are written");
    expect(draft.text).toContain("Service: is not a service of this dealer");
    const columns = {
      "column-name": "0",
      "column-email": "1",
      "column-when": "2",
      "column-service": "3",
    };
    const mapping = {
      do: "map",
      kind: "visits",
      ...columns,
      dateOrder: "dmy",
      "service-0": "inspection",
    };
    await desk.sends(location, { ...mapping, take: "good" });
    const right = await desk.sees(location);
    expect(right.text).toContain("Take over 1 row");
    const stale = await desk.sends(location, { do: "start", seen: "1" });
    expect(stale.text).toContain("Somebody changed this meanwhile");
    const seen = /name="seen" value="(\d+)"/.exec(right.text)?.[1] ?? "";
    await desk.sends(location, { do: "start", seen });
    expect((await desk.sees(location)).text).toContain("1 of 1 rows");
    const [found] = await find({ email: "hal@example.com" });
    const { body } = await ask("GET", `/v1/admin/cases/${found.reference}`);
    expect(body.appointments[0].start).toBe("2027-06-07T10:00:00+01:00");
    const ana = await AtDesk.as(kept, "ana@bath.example", "bath");
    expect((await ana.sees(page)).status).toBe(403);
  });

  test("IMPORT-1: at the desk a file that is none is refused in the reader's language", async () => {
    const desk = await AtDesk.as(kept, "grace@bath.example", "bath");
    const page = "/desk/dealers/bath/imports";
    const said = async (bytes: Buffer) => {
      const { status, text } = await desk.sendsFile(page, {}, { type: "text/csv", bytes });
      return [status, /id="file-error"[^>]*>([^<]*)</.exec(text)?.[1] ?? text];
    };
    expect(await said(Buffer.from("Name,Email\n"))).toEqual([
      422,
      "There is no row in this file below its headings",
    ]);
    const { body: document } = await ask("GET", "/v1/admin/dealers/bath");
    const staff = document.staff.map((one: { id: string }) =>
      one.id === "grace" ? { ...one, language: "de" } : one,
    );
    const care = await kept.signIn("care@aurora.example");
    await ask("PUT", "/v1/admin/dealers/bath", { ...document, staff }, care);
    expect(await said(Buffer.alloc(4_500_000, "a,b\n"))).toEqual([
      422,
      "Die Datei ist größer als 4,4 MB. Bitte in Teilen senden.",
    ]);
    expect(await said(Buffer.from("a,b\n".repeat(25_002)))).toEqual([
      422,
      "Die Datei hat mehr als 25.000 Zeilen. Bitte in Teilen senden.",
    ]);
    expect(await said(Buffer.from('a,b\n1,"2\n'))).toEqual([
      422,
      "Die Datei ist hinter Zeile 1 nicht lesbar: Vermutlich fehlt dort ein Anführungszeichen",
    ]);
    expect(await said(Buffer.from("a,b\n1,\u00002\n"))).toEqual([
      422,
      "Das ist weder eine Tabelle (CSV) noch ein Kalender (ICS)",
    ]);
    await ask("PUT", "/v1/admin/dealers/bath", document, care);
  });

  test("IMPORT-12: what is started goes on by itself, and what is put right is known for the next file", async () => {
    const rows = Array.from(
      { length: 250 },
      (_, index) => `Person ${index},p${index}@example.com,Note ${index}`,
    );
    const table = ["Wer,Wohin,Was sonst", ...rows].join("\n");
    const columns = { name: 0, email: 1, notes: 2 };
    const sent = await sends(table);
    expect(sent.body.preview.missing).toEqual(["name", "contact"]);
    const mapping = { ...sent.body.mapping, kind: "customers", columns };
    await ask("PUT", `${IMPORTS}/${sent.body.id}`, mapping);
    await ask("POST", `${IMPORTS}/${sent.body.id}/start`, {});
    await kept.passes("PT10M");
    const { body } = await ask("GET", `${IMPORTS}/${sent.body.id}`);
    expect(body).toMatchObject({ state: "done", done: 250, counts: { taken: 250, bad: 0 } });
    expect((await sends(table)).body.mapping.columns).toEqual(columns);
  });
});
