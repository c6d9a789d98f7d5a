import { spawn } from "node:child_process";
import type { ChildProcess } from "node:child_process";
import { fileURLToPath } from "node:url";
import { afterAll, beforeAll, expect, test } from "vitest";
import { dealerDocument } from "../scenarios/harness/dealers.ts";

const ROOT = fileURLToPath(new URL("../..", import.meta.url));
const NOW = "2027-05-10T10:10:00+01:00";

/** Nothing of it stands anywhere else, so wherever it turns up it came from the customer. */
const MARKED = {
  name: "Zebedee Quillfeather",
  email: "quillfeather.z@example.com",
  phone: "+442079460777",
  national: "020 7946 0777",
  street: "77 Marzipan Lane",
  plate: "MRK7777",
  words: "Snozzberry",
} as const;

let system: ChildProcess;
let url = "";
let said = "";
/** Keys of customers' pages, as they are told to whoever may have them. */
const keys: string[] = [];

beforeAll(async () => {
  const own = { PORT: "0", KEPT_DATA: "memory", KEPT_NOW: NOW, KEPT_LOG: "debug" };
  system = spawn(process.execPath, ["infra/local/start.ts"], {
    cwd: ROOT,
    env: { ...process.env, ...own },
    stdio: ["ignore", "pipe", "pipe", "ipc"],
  });
  const started = Promise.withResolvers<string>();
  for (const stream of [system.stdout, system.stderr]) {
    stream?.on("data", (text: Buffer) => {
      said += text.toString("utf8");
      const [found] = /http:\/\/(?:127\.0\.0\.1|localhost):\d+/.exec(said) ?? [];
      if (found !== undefined) started.resolve(found);
    });
  }
  url = await started.promise;
});
afterAll(() => void system.kill("SIGTERM"));

type Asked = { body?: unknown; bearer?: string; key?: string; raw?: string };

async function call(method: string, path: string, { body, bearer, key, raw }: Asked = {}) {
  const headers = new Headers();
  if (bearer !== undefined) headers.set("authorization", `Bearer ${bearer}`);
  if (key !== undefined) headers.set("idempotency-key", key);
  const sent = raw ?? (body === undefined ? undefined : JSON.stringify(body));
  if (sent !== undefined) headers.set("content-type", "application/json");
  const given = sent === undefined ? {} : { body: sent };
  const answer = await fetch(url + path, { method, redirect: "manual", headers, ...given });
  const text = await answer.text();
  const isJson = /json/.test(answer.headers.get("content-type") ?? "");
  return { status: answer.status, body: isJson ? JSON.parse(text) : text };
}

const fails = (target: string, times: number, operation?: string, mode = "before") =>
  call("POST", "/_local/faults", {
    body: { target, times, mode, ...(operation && { operation }) },
  });
const passes = (advance: string) => call("POST", "/_local/clock", { body: { advance } });

const customer = { name: MARKED.name, email: MARKED.email, phone: MARKED.phone };
const booking = (start: string, over: object = {}) => ({
  dealer: "bath",
  service: "test-drive",
  start,
  customer,
  vehicle: { registration: MARKED.plate },
  notes: MARKED.words,
  again: true,
  ...over,
});
const asks = { dealer: "bath", topic: MARKED.words, message: MARKED.words, customer };

async function opened() {
  const booked = await call("POST", "/v1/appointments", {
    body: booking("2027-05-11T10:00:00+01:00"),
    key: "marked-1",
  });
  expect(booked.status).toBe(201);
  const asked = await call("POST", "/v1/callbacks", { body: asks });
  expect(asked.status).toBe(201);
  keys.push(booked.body.caseToken, asked.body.caseToken);
  return { visit: booked.body, callback: asked.body };
}

async function everythingOfACustomer(reference: string, bearer: string) {
  const at = `/v1/cases/${reference}`;
  await call("GET", at, { bearer });
  await call("GET", at, { bearer: `${bearer}x` });
  await call("GET", `/c/${reference}?t=${bearer}`);
  await call("GET", `/c/${reference}?t=${bearer}wrong`);
  await call("POST", `${at}/link`, { body: { email: MARKED.email } });
  const contact = { phones: [{ label: "home", number: MARKED.national }] };
  await call("PUT", `${at}/contact`, { bearer, body: contact });
  await call("PUT", `${at}/customer`, { bearer, body: { email: `other.${MARKED.email}` } });
  await call("PUT", `${at}/customer`, { bearer, body: { phone: `${MARKED.phone}99999999` } });
  const claim = { what: MARKED.words, madeBy: MARKED.name, due: { within: "PT60M" } };
  await call("POST", `${at}/commitments`, { bearer, body: claim });
  await call("POST", `${at}/commitments`, { bearer, body: { ...claim, [MARKED.words]: 1 } });
}

async function everythingAtTheDesk(reference: string, bearer: string) {
  const at = `/v1/admin/cases/${reference}`;
  await call("GET", at, { bearer });
  for (const body of [{ email: MARKED.email }, { phone: MARKED.national }, { name: MARKED.name }])
    await call("POST", "/v1/admin/dealers/bath/find", { bearer, body });
  await call("POST", `${at}/notes`, { bearer, body: { text: MARKED.words } });
  const promise = { kind: "callback", what: MARKED.words, due: { within: "PT30M" } };
  const made = await call("POST", `${at}/commitments`, { bearer, body: promise });
  const attempt = {
    channel: "phone",
    phone: MARKED.phone,
    outcome: "voicemail",
    note: MARKED.words,
  };
  await call("POST", `${at}/commitments/${made.body.id}/attempts`, { bearer, body: attempt });
  await call("GET", "/v1/admin/dealers/bath/agenda?date=2027-05-11", { bearer });
  const open = { customer, department: "sales", topic: MARKED.words };
  await call("POST", "/v1/admin/dealers/bath/cases", { bearer, body: open });
}

async function whatIsRefused() {
  const start = "2027-05-11T12:00:00+01:00";
  const wrong = [
    { name: `${MARKED.name} https://x.example` },
    { ...customer, email: `${MARKED.email}@` },
    { ...customer, phone: `${MARKED.phone}123456` },
    { ...customer, [MARKED.words]: true },
  ];
  for (const one of wrong)
    expect(
      (await call("POST", "/v1/appointments", { body: booking(start, { customer: one }) })).status,
    ).toBe(422);
  const raw = `{"customer": {"name": "${MARKED.name}", ${MARKED.email}`;
  expect((await call("POST", "/v1/appointments", { raw })).status).toBe(400);
  await call("GET", `/v1/dealers/${encodeURIComponent(MARKED.name)}`);
  await call("POST", `/v1/cases/${encodeURIComponent(MARKED.email)}/link`, {
    body: { email: MARKED.email },
  });
}

/** The database, SES and the scheduler fail by turns, for good: for the caller, and behind the scenes. */
async function whatFails(reference: string, bearer: string) {
  const start = "2027-05-11T14:00:00+01:00";
  for (const [target, operation] of [
    ["dynamodb", "TransactWriteItems"],
    ["dynamodb", "GetItem"],
    ["dynamodb", "Query"],
  ] as const) {
    await fails(target, 1_000, operation);
    await call("POST", "/v1/appointments", { body: booking(start), key: `marked-${operation}` });
    await call("GET", `/v1/cases/${reference}`, { bearer });
    await fails(target, 0, operation);
  }
  await fails("ses", 1_000);
  await fails("scheduler", 1_000);
  await call("POST", "/v1/callbacks", { body: asks });
  await fails("dynamodb", 1_000, "PutItem");
  await call("POST", "/v1/callbacks", { body: asks });
  await passes("PT1M");
  for (const target of ["ses", "scheduler"]) await fails(target, 0);
  await fails("dynamodb", 0, "PutItem");
  await passes("PT1M");
  // A report that cannot be handled, and a step of a ladder that cannot be taken.
  const { body } = await call("GET", `/_local/inbox?to=${encodeURIComponent(MARKED.email)}`);
  await fails("dynamodb", 10_000, "GetItem");
  await fails("dynamodb", 10_000, "Query");
  for (const type of ["Bounce", "Complaint"])
    await call("POST", "/_local/mail-events", { body: { id: body.items[0].id, type } });
  await passes("PT2H");
  for (const operation of ["GetItem", "Query"]) await fails("dynamodb", 0, operation);
  await passes("PT1M");
}

test("DATA-4: no name, address, number, word or key of a customer is in logs, metrics and dead letters, whatever fails", async () => {
  const brand = (await call("POST", "/_local/token", { body: { email: "care@aurora.example" } }))
    .body.token;
  const document = dealerDocument("bath", "Europe/London");
  await call("PUT", "/v1/admin/dealers/bath", { bearer: brand, body: document });
  const ana = (await call("POST", "/_local/token", { body: { email: "ana@bath.example" } })).body
    .token;
  const { visit, callback } = await opened();
  await everythingOfACustomer(visit.reference, visit.caseToken);
  await everythingAtTheDesk(callback.reference, ana);
  await whatIsRefused();
  await whatFails(visit.reference, visit.caseToken);
  await call("POST", "/v1/admin/brands/aurora/people/export", {
    bearer: brand,
    body: { email: MARKED.email },
  });
  await passes("PT1M");

  const { body: dead } = await call("GET", "/_local/dead-letters");
  const sources = dead.items.map(({ source }: { source: string }) => source);
  expect(new Set(sources)).toEqual(new Set(["case-events", "mail-reports", "timer"]));
  expect(said.split("\n").length).toBeGreaterThan(20);
  const all = `${said}${JSON.stringify(dead)}`.toLowerCase();
  const texts = [...Object.values(MARKED), "quillfeather", ...keys];
  expect(texts.filter((text) => all.includes(text.toLowerCase()))).toEqual([]);
  expect(texts.filter((text) => all.includes(encodeURIComponent(text).toLowerCase()))).toEqual([]);
});
