import { afterAll, beforeAll, expect, test } from "vitest";
import { AtDesk } from "./harness/desk-form.ts";
import { openDealer } from "./harness/dealers.ts";
import { adviser, dropOff, garage } from "./harness/garage.ts";
import { Kept } from "./harness/kept.ts";
import { OwnBrowser } from "./harness/own-browser.ts";

const DAY = "2027-05-10";
const START = `${DAY}T10:00:00+01:00`;

let kept: Kept;
beforeAll(async () => {
  kept = await Kept.standingAt("2027-05-05T10:00:00+01:00");
  await openDealer(
    kept,
    garage([adviser("luis", "Luis Reyes", { byName: true }), adviser("sam", "Sam Ortiz")], {
      services: [
        dropOff("oil", "Oil change", { combinesWith: ["tyres"] }),
        dropOff("tyres", "Tyre change", { duration: "PT1H", names: { de: "Reifenwechsel" } }),
        dropOff("wash", "Wash"),
      ],
    }),
  );
});
afterAll(async () => kept[Symbol.asyncDispose]());

test("SLOT-11, SLOT-12: are offered with the times, and booked together by the form", async () => {
  const browser = new OwnBrowser(kept);
  const plain = await browser.sees(`/d/bath?service=oil&day=${DAY}`);
  expect(plain.text).toContain("Add a service or choose your advisor");
  expect(plain.text).toContain('name="also.tyres"');
  expect(plain.text).not.toContain('name="also.wash"');
  expect(plain.text).toContain('<option value="luis">Luis Reyes</option>');
  expect(plain.text).not.toContain("Sam Ortiz");
  const more = await browser.sees(`/d/bath?service=oil&also.tyres=yes&host=luis&day=${DAY}`);
  expect(more.text).toContain("Oil change + Tyre change");
  expect(more.text).toContain("16:30");
  expect(more.text).not.toContain("17:00");
  const chosen = `/d/bath?service=oil&also.tyres=yes&host=luis&start=${encodeURIComponent(START)}`;
  const sent = await browser.sends(chosen, { name: "Rosa Marin", email: "rosa@example.com" });
  expect(sent.status).toBe(303);
  const own = await browser.opens(sent.location);
  expect(own.text).toContain("Oil change + Tyre change");
  expect(own.text).toContain("Luis Reyes");
  const [mail] = await kept.inbox("rosa@example.com");
  expect(mail!.text).toContain("Oil change + Tyre change");
});

test("SLOT-11, SLOT-12: a move by the page lists the times of all of it with the same host", async () => {
  const [mail] = await kept.inbox("rosa@example.com");
  const [address = ""] = /http\S+\/c\/\S+/.exec(mail!.text) ?? [];
  const browser = new OwnBrowser(kept);
  const own = await browser.opens(address);
  const [, path = ""] = /href="(\/c\/[^"]+\/change)"/.exec(own.text) ?? [];
  const day = `2027-05-11`;
  const body = {
    dealer: "bath",
    service: "wash",
    start: `${day}T12:00:00+01:00`,
    host: "luis",
    customer: { name: "Ida", email: "ida@example.com" },
  };
  expect((await kept.call("POST", "/v1/appointments", { body })).status).toBe(201);
  const times = await browser.sees(`${path}?day=${day}`);
  const listed = [...times.text.matchAll(/start=\d{4}-\d\d-\d\dT(\d\d%3A\d\d)/g)].map(([, at]) =>
    decodeURIComponent(at ?? ""),
  );
  expect(listed).toContain("10:30");
  // An hour and a half of Luis's time would meet what he has at noon.
  expect(listed).not.toContain("11:00");
  expect(listed.at(-1)).toBe("16:30");
});

test("SLOT-11: what does not go together is forgotten, wherever the address is from", async () => {
  const browser = new OwnBrowser(kept);
  const odd = await browser.sees(`/d/bath?service=oil&also.wash=yes&also.moon=yes&host=sam`);
  expect(odd.status).toBe(200);
  expect(odd.text).not.toContain("Oil change +");
  expect(odd.text).not.toContain("Sam Ortiz");
});

test("SLOT-12: at the desk anybody of the department can be asked for", async () => {
  const desk = await AtDesk.as(kept, "luis@bath.example", "bath");
  const page = await desk.sees(`/desk/dealers/bath/book?service=oil&also.tyres=yes&host=sam`);
  expect(page.text).toContain("Sam Ortiz");
  expect(page.text).toContain("In the same visit");
});

test("the desk's forms say what goes along and who may be asked for, and forget what is gone", async () => {
  const desk = await AtDesk.as(kept, "grace@bath.example", "bath");
  const bearer = await kept.signIn("grace@bath.example");
  const document = async () => (await kept.call("GET", "/v1/admin/dealers/bath", { bearer })).body;
  const saves = async (path: string, fields: Record<string, string>) => {
    const page = await desk.sees(`/desk/dealers/bath/document/${path}`);
    const inputs = [...page.text.matchAll(/<input[^>]*name="([^"]*)"[^>]*value="([^"]*)"[^>]*>/g)];
    const shown = inputs.flatMap(([tag, name = "", value = ""]) =>
      tag.includes('type="checkbox"') && !tag.includes("checked")
        ? []
        : [[name, value.replaceAll("&quot;", '"')]],
    );
    const sent = await desk.sends(`/desk/dealers/bath/document/${path}`, {
      ...Object.fromEntries(shown),
      ...fields,
    });
    expect(sent.status, sent.text).toBe(303);
  };
  const combines = async () =>
    (await document()).services.map(({ id, combinesWith }: any) => [id, combinesWith ?? []]);
  expect((await document()).resources.map(({ byName }: any) => byName)).toEqual([true, undefined]);
  const service = { kind: "service-drop-off", department: "service" };
  await saves("services?of=tyres", { ...service, "with.wash": "yes" });
  expect(await combines()).toEqual([
    ["oil", []],
    ["tyres", ["oil", "wash"]],
    ["wash", []],
  ]);
  await saves("services?of=oil", { remove: "yes", sure: "yes" });
  expect(await combines()).toEqual([
    ["tyres", ["wash"]],
    ["wash", []],
  ]);
  await saves("people?of=sam", { role: "manager", bookable: "service-advisor", byName: "yes" });
  expect((await document()).resources.map(({ byName }: any) => byName)).toEqual([true, true]);
});
