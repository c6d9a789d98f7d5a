import { spawn } from "node:child_process";
import { once } from "node:events";
import { mkdtemp, readFile, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import path from "node:path";
import { text } from "node:stream/consumers";
import { setTimeout as wait } from "node:timers/promises";
import ICAL from "ical.js";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { caseKeys } from "../../shared/platform/dynamodb/keys/case-keys.ts";
import { lineWith } from "../fixtures/readme.ts";
import { dealerDocument } from "../scenarios/harness/dealers.ts";
import { DeployedKept } from "./deployed-kept.ts";
import { FIRST_USER, FOLDER, bootstrap, deploy, destroy } from "./deployment.ts";
import { captureMail } from "./mail-capture.ts";
import { Ministack } from "./ministack.ts";

const EVERY_DAY = ["Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday"];
const ALWAYS_OPEN = [{ dayOfWeek: EVERY_DAY, opens: "00:00", closes: "24:00" }];
const DUE_AHEAD_MILLISECONDS = 120_000;
/** The engine looks for due schedules every ten seconds. */
const FIRED_WITHIN_MILLISECONDS = 45_000;

/** In order: each test goes on from the stage as the one before it left it. */
describe("the app, deployed", () => {
  let mail: Awaited<ReturnType<typeof captureMail>>;
  let ministack: Ministack;
  let kept: DeployedKept;
  let brand: string;

  beforeAll(async () => {
    const program = process.env["KEPT_MINISTACK"];
    if (program === undefined) throw new Error("Run this with: npm run test:deploy");
    mail = await captureMail();
    ministack = await Ministack.start(program, mail.endpoint);
    await bootstrap(ministack.environment);
    const { outputs } = await deploy(ministack.environment);
    kept = new DeployedKept(ministack, outputs);
    await kept.addStaff(FIRST_USER);
    brand = (await kept.signIn(FIRST_USER)).IdToken;
  });

  afterAll(async () => {
    if (process.env["KEPT_DEBUG"] !== undefined) process.stderr.write(await ministack.log());
    await ministack[Symbol.asyncDispose]();
    await mail.stop();
  });

  test("the first user may do what the brand may, and nobody without an ID token", async () => {
    const me = await kept.call("GET", "/v1/admin/me", { bearer: brand });
    expect(me.status, JSON.stringify(me.body)).toBe(200);
    expect((await kept.call("GET", "/v1/admin/me")).status).toBe(401);
    const forged = `${brand.slice(0, -8)}AAAAAAAA`;
    expect((await kept.call("GET", "/v1/admin/me", { bearer: forged })).status).toBe(401);
    const { AccessToken } = await kept.signIn(FIRST_USER);
    const other = await kept.call("GET", "/v1/admin/me", { bearer: AccessToken });
    expect([401, 403]).toContain(other.status);
  });

  test("a stranger's route is 404 in our form", async () => {
    const reply = await kept.call("GET", "/v1/nonsense");
    expect(reply.status).toBe(404);
    expect(reply.headers["content-type"]).toContain("application/problem+json");
  });

  test("the brand opens two dealers, and customers find them", async () => {
    await openDealer("bath");
    await openDealer("always", { openingHours: ALWAYS_OPEN });
    const { body } = await kept.call("GET", "/v1/dealers");
    expect(body.items.map(({ id }: { id: string }) => id)).toEqual(["always", "bath"]);
    const page = await kept.call("GET", "/d/bath");
    expect(page.status).toBe(200);
    expect(page.body).toContain("Bath Motors");
  });

  let promised: { reference: string; id: string; dueAt: number; timer: string };

  test("staff promise a call in two minutes, and the customer has it in writing", async () => {
    const opened = await kept.call("POST", "/v1/admin/dealers/always/cases", {
      bearer: brand,
      body: {
        customer: { name: "Nora Blum", email: "nora@example.com", language: "en-GB" },
        department: "sales",
        topic: "Lease return",
      },
    });
    expect(opened.status, JSON.stringify(opened.body)).toBe(201);
    const { reference } = opened.body;
    const dueAt = Date.now() + DUE_AHEAD_MILLISECONDS;
    const path = `/v1/admin/cases/${reference}/commitments`;
    const due = { at: new Date(dueAt).toISOString() };
    const body = { kind: "callback", what: "Call about the lease return", due };
    const made = await kept.call("POST", path, { bearer: brand, body });
    expect(made.status, JSON.stringify(made.body)).toBe(201);
    const written = await mail.arrived("nora@example.com", (each) =>
      /we will call you/i.test(each.subject),
    );
    expect(written.text).toContain(reference);
    const [timer, ...others] = await armedTimers();
    expect(others).toEqual([]);
    promised = { reference, id: made.body.id, dueAt, timer: timer! };
  });

  test("S2-1: booked, confirmed at once, with all he needs in a mail within 60 s", async () => {
    const [start] = await freeStarts();
    const asked = Date.now();
    const booked = await book(start!, "owen@example.com");
    expect(booked.status, JSON.stringify(booked.body)).toBe(201);
    expect(booked.body.appointment.status).toBe("confirmed");

    const confirmation = await mail.arrived("owen@example.com");
    expect(Date.parse(confirmation.sentAt) - asked).toBeLessThan(60_000);
    const parts = [inWords(start!), "1 Station Road", "500e", "Ana Lopez", booked.body.reference];
    for (const part of parts) expect(confirmation.text).toContain(part);
    expect(confirmation.text).toContain(`${kept.url}/c/${booked.body.reference}`);

    const invitation = confirmation.attachments.find(({ contentType }) =>
      /calendar.*method=REQUEST/i.test(contentType),
    );
    const calendar = Buffer.from(invitation!.content, "base64").toString("utf8");
    const event = new ICAL.Component(ICAL.parse(calendar)).getFirstSubcomponent("vevent")!;
    expect(new ICAL.Event(event).startDate.toJSDate()).toEqual(new Date(start!));

    const { caseToken, reference } = booked.body;
    const own = await kept.call("GET", `/v1/cases/${reference}`, { bearer: caseToken });
    expect(own.body.appointments).toHaveLength(1);
  });

  test("ten want one place at the same moment: one has it, nine hear what else is free", async () => {
    const start = (await freeStarts()).at(-1)!;
    const racers = Array.from({ length: 10 }, (_, at) => `racer-${at}@example.com`);
    const replies = await Promise.all(racers.map((racer) => book(start, racer)));
    const won = replies.filter(({ status }) => status === 201);
    const lost = replies.filter(({ status }) => status === 409);
    expect([won.length, lost.length]).toEqual([1, 9]);
    for (const { body } of lost) {
      expect(body.type).toMatch(/\/problems\/slot-taken$/);
      expect(body.alternatives.length).toBeGreaterThan(0);
    }
    const winner = racers[replies.indexOf(won[0]!)]!;
    await mail.arrived(winner);
    expect(racers.flatMap((racer) => mail.to(racer))).toHaveLength(1);
  });

  test("a second deployment changes nothing", async () => {
    expect((await deploy(ministack.environment)).said).toContain("(no changes)");
  });

  test("a dealer leaves and comes back as one document, refused where it is not right", async () => {
    const file = path.join(await mkdtemp(path.join(tmpdir(), "kept-dealer-")), "bath.json");
    await ops("export-dealer", "bath", file);
    expect((await ops("put-dealer", file)).said).toBe("bath is so already in stage main.\n");
    const document = JSON.parse(await readFile(file, "utf8"));
    // Beside the project's own files, as a person would: the line names it without a folder.
    const named = JSON.stringify({ ...document, name: "Bath Cars" });
    await writeFile(path.join(FOLDER, "dealer.json"), named);
    expect((await typed(lineWith("put-dealer"), FOLDER)).said).toBe(
      "bath replaced in stage main.\n",
    );
    await writeFile(file, JSON.stringify({ ...document, brand: "nobody" }));
    const refused = await ops("put-dealer", file);
    expect(refused.status).toBe(1);
    expect(refused.said).toContain("/brand is not a brand we know");
  });

  test("every timer can be armed anew, and is counted first", async () => {
    const counted = await ops("rearm-all");
    expect(counted.said).toContain("1 promises and 2 appointments have a next step ahead");
    expect(counted.said).toContain("Nothing was changed.");
    const before = await armedTimers();
    expect((await ops("rearm-all", "--go")).said).toContain("3 armed.");
    expect(await armedTimers()).toEqual(before);
  });

  test("the step at due is fired by the Scheduler, exactly once", async () => {
    const late = /our call to you is late/i;
    const waits = promised.dueAt - Date.now() + FIRED_WITHIN_MILLISECONDS;
    const told = await mail.arrived("nora@example.com", (each) => late.test(each.subject), waits);
    expect(Date.parse(told.sentAt)).toBeGreaterThanOrEqual(promised.dueAt);
    // What has fired is gone, so it cannot fire again.
    await wait(2000);
    expect(await armedTimers()).not.toContain(promised.timer);
    const { body } = await kept.call("GET", `/v1/admin/cases/${promised.reference}`, {
      bearer: brand,
    });
    const fired = body.timeline.filter(({ type }: any) => type === "commitment.step-fired");
    expect(fired).toHaveLength(1);
    expect(body.commitments[0]).toMatchObject({ id: promised.id, level: 1, overdue: true });
    const dueNow = (to: string) => mail.to(to).filter(({ subject }) => /due now/.test(subject));
    expect(dueNow("ana@always.example")).toHaveLength(1);
    expect(dueNow("maya@always.example")).toHaveLength(1);
    expect(mail.to("nora@example.com").filter(({ subject }) => late.test(subject))).toHaveLength(1);
  });

  test("what the stage has stored agrees, and what is taken from it is named", async () => {
    const sound = await ops("audit");
    expect(sound.said).toMatch(/^Stage main: 3 cases, 1 promises, 2 visits, 0 findings\.\n/);
    expect([sound.status, sound.printed]).toEqual([0, ""]);

    // The case was opened, and nothing tells of it any more; the mail with its link still does.
    await kept.aws("dynamodb", "DynamoDB_20120810.DeleteItem", {
      TableName: "kept-main-cases",
      Key: await firstEventOf(promised.reference),
    });
    const found = await ops("audit");
    const line = new RegExp(
      `^${promised.reference} \\S+ case-link tells of nothing that happened\n$`,
    );
    expect(found.printed).toMatch(line);
    expect(found.said).toContain("1 findings.");
    expect(found.said).toContain("docs/runbook.md");
    expect(found.status).toBe(1);
  });

  test("removing the stage leaves its tables and armed schedules", async () => {
    const armed = await armedTimers();
    expect(armed).not.toEqual([]);
    await destroy(ministack.environment);
    const { TableNames } = await kept.aws("dynamodb", "DynamoDB_20120810.ListTables", {});
    expect(TableNames).toEqual(
      expect.arrayContaining(["kept-main-cases", "kept-main-calendar", "kept-main-directory"]),
    );
    const groups = await kept.rest("scheduler", "/schedule-groups?NamePrefix=kept-main");
    expect(groups.ScheduleGroups).toHaveLength(1);
    expect(await armedTimers()).toEqual(armed);
  });

  async function firstEventOf(reference: string): Promise<object> {
    const { Items } = await kept.aws("dynamodb", "DynamoDB_20120810.Query", {
      TableName: "kept-main-cases",
      KeyConditionExpression: "pk = :pk AND begins_with(sk, :sk)",
      ExpressionAttributeValues: {
        ":pk": { S: caseKeys.partition(reference) },
        ":sk": { S: "EVT#" },
      },
      ProjectionExpression: "pk, sk",
      Limit: 1,
    });
    return Items[0];
  }

  /** By name; sweep's own schedule is in the same group. */
  async function armedTimers(): Promise<string[]> {
    const path = "/schedules?ScheduleGroup=kept-main-timers";
    const { Schedules } = await kept.rest("scheduler", path);
    const names: string[] = Schedules.map(({ Name }: any) => Name);
    return names.filter((name) => !name.startsWith("kept-main")).toSorted();
  }

  async function ops(...words: string[]) {
    return await typed(["node infra/ops/ops.ts", ...words].join(" "), ".");
  }

  async function typed(command: string, cwd: string) {
    const child = spawn("sh", ["-c", command], {
      cwd,
      // npm would take where this test was started for where the person is.
      env: { ...process.env, ...ministack.environment, INIT_CWD: undefined },
      stdio: ["ignore", "pipe", "pipe"],
    });
    const [printed, said, [status]] = await Promise.all([
      text(child.stdout),
      text(child.stderr),
      once(child, "exit"),
    ]);
    return { printed, said, status };
  }

  async function openDealer(id: string, overrides: object = {}): Promise<void> {
    const body = dealerDocument(id, "Europe/London", overrides);
    const reply = await kept.call("PUT", `/v1/admin/dealers/${id}`, { bearer: brand, body });
    expect(reply.status, JSON.stringify(reply.body)).toBe(201);
  }

  async function freeStarts(): Promise<string[]> {
    const day = (ahead: number) =>
      new Date(Date.now() + ahead * 86_400_000).toISOString().slice(0, 10);
    const days = `from=${day(2)}&to=${day(9)}`;
    const path = `/v1/dealers/bath/services/test-drive/slots?${days}&option.model=500e`;
    const { body } = await kept.call("GET", path);
    return body.days.flatMap(({ slots }: any) => slots.map(({ start }: any) => start));
  }

  function book(start: string, email: string) {
    const customer = { name: "Owen Price", email, language: "en-GB" };
    const options = { model: "500e" };
    const body = { dealer: "bath", service: "test-drive", start, options, customer };
    return kept.call("POST", "/v1/appointments", { body });
  }
});

/** As the mail writes it: Monday, 10 May 2027, 14:00 BST. */
function inWords(start: string): string {
  const format = (options: Intl.DateTimeFormatOptions) =>
    new Intl.DateTimeFormat("en-GB", { timeZone: "Europe/London", ...options }).format(
      new Date(start),
    );
  const weekday = format({ weekday: "long" });
  const date = format({ day: "numeric", month: "long", year: "numeric" });
  const time = format({ hour: "2-digit", minute: "2-digit", timeZoneName: "short" });
  return `${weekday}, ${date}, ${time}`;
}
