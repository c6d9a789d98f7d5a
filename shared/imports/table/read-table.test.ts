import { expect, test } from "vitest";
import { readTable } from "./read-table.ts";

const utf8 = (text: string) => new TextEncoder().encode(text);

async function tableOf(bytes: Uint8Array) {
  const read = await readTable(bytes);
  if (!read.ok) throw new Error(read.failure.detail);
  return read.value;
}

test.each([
  ["UTF-8", utf8("Name;Ort\nJosé Núñez;Köln\n")],
  ["UTF-8 with its mark", utf8("\uFEFFName;Ort\nJosé Núñez;Köln\n")],
  ["Windows-1252", Buffer.from("Name;Ort\r\nJosé Núñez;Köln\r\n", "latin1")],
  ["UTF-16 with its mark", Buffer.from("\uFEFFName;Ort\nJosé Núñez;Köln\n", "utf16le")],
  ["UTF-16 without it", Buffer.from("Name;Ort\nJosé Núñez;Köln\n", "utf16le")],
  ["UTF-16 the other way", Buffer.from("\uFEFFName;Ort\nJosé Núñez;Köln\n", "utf16le").swap16()],
])("IMPORT-1: letters are read as they were written in %s", async (_name, bytes) => {
  const { headings, rows } = await tableOf(bytes);
  expect(headings).toEqual(["Name", "Ort"]);
  expect(rows).toEqual([{ line: 2, cells: ["José Núñez", "Köln"] }]);
});

test.each([",", ";", "\t", "|"])(
  "IMPORT-1: cells stand apart by %j, also within quotes",
  async (mark) => {
    const text = [`a${mark}"b${mark}c"`, `1${mark}"x ""y""${mark} z"`].join("\r\n");
    const { headings, rows } = await tableOf(utf8(text));
    expect(headings).toEqual(["a", `b${mark}c`]);
    expect(rows).toEqual([{ line: 2, cells: ["1", `x "y"${mark} z`] }]);
  },
);

test("IMPORT-1: a row is named by the line it begins in, whatever breaks and gaps there are", async () => {
  const { rows } = await tableOf(utf8('sep=,\r\na,b\r\n\r\n1,"two\r\nlines"\r\n2,x\n'));
  expect(rows).toEqual([
    { line: 4, cells: ["1", "two\nlines"] },
    { line: 6, cells: ["2", "x"] },
  ]);
});

test("IMPORT-1: a quotation mark that never ends is told with its line, and nothing is taken", async () => {
  const read = await readTable(utf8('a,b\n1,2\n3,"4\n5,6\n'));
  expect(read).toEqual({
    ok: false,
    failure: { detail: "import-unreadable", params: { line: 2 } },
  });
});

test("a picture is no table", async () => {
  const read = await readTable(
    new Uint8Array([137, 80, 78, 71, 13, 10, 26, 10, 0, 1, 0, 0, 0, 3, 9]),
  );
  expect(read.ok).toBe(false);
});

const EVENT = (start: string, more = "") =>
  `BEGIN:VEVENT\r\nUID:1\r\nSUMMARY:Oil change\r\n${start}\r\nATTENDEE;CN=Rosa Diaz:mailto:rosa@example.com\r\n${more}END:VEVENT\r\n`;
const calendar = (...parts: string[]) =>
  `BEGIN:VCALENDAR\r\nVERSION:2.0\r\n${parts.join("")}END:VCALENDAR\r\n`;

const OWN_ZONE = [
  "BEGIN:VTIMEZONE",
  "TZID:W. Europe Standard Time",
  "BEGIN:STANDARD",
  "DTSTART:16010101T030000",
  "TZOFFSETFROM:+0200",
  "TZOFFSETTO:+0100",
  "RRULE:FREQ=YEARLY;BYDAY=-1SU;BYMONTH=10",
  "END:STANDARD",
  "BEGIN:DAYLIGHT",
  "DTSTART:16010101T020000",
  "TZOFFSETFROM:+0100",
  "TZOFFSETTO:+0200",
  "RRULE:FREQ=YEARLY;BYDAY=-1SU;BYMONTH=3",
  "END:DAYLIGHT",
  "END:VTIMEZONE",
  "",
].join("\r\n");

test.each([
  ["in UTC", "DTSTART:20270610T070000Z", "2027-06-10T07:00:00Z"],
  ["floating, as the clocks show it", "DTSTART:20270610T090000", "2027-06-10T09:00:00"],
  [
    "in a zone by its name",
    "DTSTART;TZID=Europe/Berlin:20270610T090000",
    "2027-06-10T07:00:00.000Z",
  ],
  [
    "in a zone of the file",
    "DTSTART;TZID=W. Europe Standard Time:20270610T090000",
    "2027-06-10T07:00:00.000Z",
  ],
  [
    "in a zone that nobody knows",
    "DTSTART;TZID=Moon/Base:20270610T090000",
    "2027-06-10T09:00:00[Moon/Base]",
  ],
  ["of a whole day", "DTSTART;VALUE=DATE:20270610", "2027-06-10"],
])("IMPORT-2: a time %s keeps its meaning", async (_name, start, told) => {
  const { rows } = await tableOf(utf8(calendar(OWN_ZONE, EVENT(start))));
  const [row] = rows;
  expect(row?.cells[2]?.replace(".000Z", "Z")).toBe(told.replace(".000Z", "Z"));
  expect(row?.cells.slice(4, 6)).toEqual(["Rosa Diaz", "rosa@example.com"]);
  expect(row?.line).toBe(18);
});
