import { expect, test } from "vitest";
import northside from "../../../infra/local/sample/northside.json" with { type: "json" };
import { dealerSchema } from "../../directory/document/dealer.schema.ts";
import { instant, toUtc } from "../../kernel/time.ts";
import { readAs } from "../../platform/http/field-errors.ts";
import { readTable } from "../table/read-table.ts";
import { guessMapping } from "./guess-mapping.ts";
import type { Mapping } from "./mapping.schema.ts";
import { previewOf } from "./preview.ts";

const NOW = instant(Date.parse("2027-05-10T09:00:00Z"));
const dealer = dealerSchema.parse(northside);
const house = { dealer, brand: undefined, check: readAs };

async function shown(text: string, change: Partial<Mapping> = {}, at = dealer) {
  const table = await readTable(new TextEncoder().encode(text));
  if (!table.ok) throw new Error(table.failure.detail);
  const mapping = { ...guessMapping(table.value, at, change.kind), ...change };
  return { mapping, ...(await previewOf(table.value, mapping, { ...house, dealer: at }, NOW)) };
}

test.each([
  [
    "Name,Email,Phone,Date,Time,Service",
    "Rosa Diaz,rosa@example.com,401 555 0142,2027-06-10,9:00 AM,Test drive",
  ],
  [
    "Kunde;E-Mail;Telefon;Termin;Leistung",
    "Rosa Diaz;rosa@example.com;401 555 0142;10.06.2027 09:00;test-drive",
  ],
  [
    "Nom;Courriel;Téléphone;Date;Heure;Prestation",
    "Rosa Diaz;rosa@example.com;401 555 0142;2027-06-10;9h00;Test drive",
  ],
  [
    "Apellidos\tNombre\tCorreo\tFecha\tHora\tServicio",
    "Diaz\tRosa\trosa@example.com\t10.06.2027\t09:00\tTest drive",
  ],
])("IMPORT-3: columns are guessed from their headings: %s", async (head, row) => {
  const { mapping, entries, bad, missing } = await shown(`${head}\n${row}\n`);
  expect({ kind: mapping.kind, bad, missing }).toEqual({ kind: "visits", bad: [], missing: [] });
  const [entry] = entries;
  expect(entry?.customer.name).toBe("Rosa Diaz");
  expect(entry?.visit?.service).toBe("test-drive");
  expect(toUtc(entry?.visit?.start ?? instant(0))).toBe("2027-06-10T13:00:00.000Z");
});

test("IMPORT-4: days that could be meant both ways are asked for, and 13 is no month", async () => {
  const rows = (day: string) =>
    `Name,Email,Date,Time,Service\nRosa,rosa@example.com,${day},09:00,Test drive\n`;
  expect((await shown(rows("06/07/2027"))).missing).toEqual(["dateOrder"]);
  expect((await shown(rows("06/13/2027"))).dates).toEqual({ order: "mdy", sure: true });
  expect((await shown(rows("13/06/2027"))).dates).toEqual({ order: "dmy", sure: true });
  const german = { ...dealer, address: { ...dealer.address, addressCountry: "DE" } };
  expect((await shown(rows("06/07/2027"), {}, german)).dates).toEqual({
    order: "dmy",
    sure: false,
  });
  const said = await shown(rows("06/07/2027"), { dateOrder: "mdy" });
  expect([said.missing, toUtc(said.entries[0]?.visit?.start ?? NOW)]).toEqual([
    [],
    "2027-06-07T13:00:00.000Z",
  ]);
});

test("IMPORT-5: a bad row is named by its line with each reason, and the others are taken", async () => {
  const { entries, bad } = await shown(
    [
      "Name,Email,Phone,Start,Service",
      "Rosa,rosa@example.com,,2027-06-10 09:00,Test drive",
      ",nobody,,2027-06-31 09:00,Car wash",
      '"Two\nLines",,12,2027-06-10,Test drive',
      "Old,old@example.com,,2026-06-10 09:00,Test drive",
      "House,sam@northside.example,,2027-06-10 09:00,Test drive",
    ].join("\n"),
  );
  expect(entries.map(({ line }) => line)).toEqual([2]);
  expect(
    bad.map(({ line, errors }) => [line, errors.map(({ pointer, rule }) => `${pointer} ${rule}`)]),
  ).toEqual([
    [
      3,
      ["/name empty-line", "/email not-an-email", "/service no-such-service", "/when no-such-day"],
    ],
    [4, ["/name one-line", "/phone text-too-short", "/when no-time-of-day"]],
    [6, ["/when due-passed"]],
    [7, ["/email of-the-house"]],
  ]);
});

test("IMPORT-6: a row is known again when its columns stand otherwise, and by the other system's number", async () => {
  const key = async (text: string) => (await shown(text)).entries[0]?.key;
  const one = await key(
    "Name,Email,Start,Service\nRosa Diaz,rosa@example.com,2027-06-10 09:00,Test drive\n",
  );
  const other = await key(
    "Service;Start;Email;Nachname;Vorname\ntest-drive;10.06.2027 9:00;ROSA@example.com;Diaz;Rosa\n",
  );
  expect(other).toBe(one);
  const numbered =
    "ID,Name,Email,Start,Service\n7,Rosa Diaz,rosa@example.com,2027-06-10 09:00,Test drive\n";
  expect(await key(numbered.replace("09:00", "10:00"))).toBe(await key(numbered));
  expect(await key(numbered)).not.toBe(one);
});

test("a promise has an owner of its department, and a customer needs no time", async () => {
  const promises = await shown(
    "Customer,Phone,Promise,Due,Owner,Department\nRosa,401 555 0142,Call about the noise,2027-06-10 09:00,Luis Reyes,Service\nIda,401 555 0143,Call,2027-06-10 09:00,Ana Lopez,Service\n",
  );
  expect(promises.mapping.kind).toBe("promises");
  expect(promises.entries[0]?.promise?.owner).toEqual({ id: "luis", name: "Luis Reyes" });
  expect(promises.bad).toMatchObject([{ line: 3, errors: [{ rule: "unknown-person" }] }]);
  const customers = await shown("Name,Phone,Plate\nRosa,401 555 0142,AB 123\n");
  expect(customers.mapping.kind).toBe("customers");
  expect(customers.entries[0]?.vehicle).toEqual({ registration: "AB 123" });
});

test("IMPORT-5: of 20,000 rows with three bad ones all but these are taken", async () => {
  const rows = Array.from({ length: 20_000 }, (_, index) =>
    [100, 9_000, 19_999].includes(index)
      ? `,broken,,x,Test drive`
      : `Person ${index},p${index}@example.com,401 555 ${1000 + (index % 9000)},2027-06-${String(1 + (index % 28)).padStart(2, "0")} 09:00,Test drive`,
  );
  const { entries, bad } = await shown(["Name,Email,Phone,Start,Service", ...rows].join("\n"));
  expect(entries.length).toBe(19_997);
  expect(bad.map(({ line }) => line)).toEqual([102, 9_002, 20_001]);
});
