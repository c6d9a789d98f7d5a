import { afterAll, beforeEach, beforeAll, expect, test } from "vitest";
import { dealerDocument, openDealer } from "./harness/dealers.ts";
import { AtDesk } from "./harness/desk-form.ts";
import { Kept } from "./harness/kept.ts";

const START = "2027-05-10T10:00:00+01:00";
const BATH = "/v1/admin/dealers/bath";
const YORK = "/v1/admin/dealers/york";
const AURORA = "/v1/admin/brands/aurora";
const TOM = "tom@bath.example";

let kept: Kept;
let care: string;

beforeAll(async () => {
  kept = await Kept.standingAt(START);
});
beforeEach(async () => {
  await kept.reset(START);
  await openDealer(kept, dealerDocument("bath", "Europe/London"));
  await openDealer(kept, dealerDocument("york", "Europe/London"));
  care = await kept.signIn("care@aurora.example");
});
afterAll(() => kept[Symbol.asyncDispose]());

type Person = { readonly id: string };
const tom = {
  id: "tom",
  name: "Tom Reed",
  email: TOM,
  role: "advisor",
  departments: ["sales"],
  language: "de",
};
const document = async (path: string) => (await kept.call("GET", path, { bearer: care })).body;
const put = async (path: string, body: object) => {
  const answer = await kept.call("PUT", path, { bearer: care, body });
  expect(answer.status, JSON.stringify(answer.body)).toBe(200);
};
const adds = async (path: string, person: object) => {
  const before = await document(path);
  await put(path, { ...before, staff: [...before.staff, person] });
};
const takesOff = async (path: string, id: string) => {
  const before = await document(path);
  await put(path, { ...before, staff: before.staff.filter((one: Person) => one.id !== id) });
};
const mails = async (to = TOM) => (await kept.inbox(to)).map(({ subject }) => subject);
const fault = (target: string, operation: string, mode: string) =>
  kept.call("POST", "/_local/faults", { body: { target, operation, times: 1, mode } });
/** The accounts that the page of the provider offers. */
const offered = async () => {
  const page = await fetch(`${kept.url}/_local/sign-in?client_id=kept-desk`);
  return (await page.text()).includes(TOM);
};

test("ACCOUNT-1: whoever is new is invited once, in their language, and signs in", async () => {
  await adds(BATH, tom);
  expect(await mails()).toEqual([]);
  await kept.passes("PT10M");
  await kept.passes("PT30M");
  const [mail, ...more] = await kept.inbox(TOM);
  expect(more).toEqual([]);
  expect(mail?.subject).toBe("Ihr Zugang bei Bath Motors");
  expect(mail?.text).toContain(`Anmelden als: ${TOM}`);
  expect(mail?.text).toMatch(/Erstes Passwort: [\w-]{19}\n/);
  expect(mail?.text).toContain("/desk");
  expect(await offered()).toBe(true);
  const desk = await AtDesk.as(kept, TOM, "bath");
  expect((await desk.sees("/desk/dealers/bath")).status).toBe(200);
  // Of those who were there before, nobody.
  expect(await mails("ana@bath.example")).toEqual([]);
});

test("ACCOUNT-1: one who works at another dealer already is invited by nobody", async () => {
  await adds(BATH, tom);
  await kept.passes("PT10M");
  await adds(YORK, tom);
  await kept.passes("PT10M");
  expect(await mails()).toHaveLength(1);
});

test("ACCOUNT-1: one put at the wrong dealer, then at the right one, is invited by the right one", async () => {
  await adds(BATH, tom);
  await adds(YORK, tom);
  await takesOff(BATH, "tom");
  await kept.passes("PT10M");
  await kept.passes("PT2H");
  expect(await mails()).toEqual(["Ihr Zugang bei York Motors"]);
  expect(await offered()).toBe(true);
});

test("ACCOUNT-6: who is removed and put back all day gets so many mails, and the next the day after", async () => {
  for (let round = 0; round < 5; round += 1) {
    await adds(BATH, tom);
    await kept.passes("PT10M");
    if (round < 4) await takesOff(BATH, "tom");
    await kept.passes("PT70M");
  }
  expect(await mails()).toHaveLength(4);
  const maya = await kept.signIn("maya@bath.example");
  const asked = await kept.call("POST", `${BATH}/staff/tom/invite`, { bearer: maya, body: {} });
  expect(asked.body.detail).toContain("often enough");
  await kept.passes("PT12H");
  expect(await mails()).toHaveLength(5);
  expect(await offered()).toBe(true);
});

test("ACCOUNT-1: two dealers who add somebody at the same time send one mail", async () => {
  await Promise.all([adds(BATH, tom), adds(YORK, tom)]);
  await kept.passes("PT10M");
  await kept.passes("PT30M");
  expect(await mails()).toHaveLength(1);
});

test("ACCOUNT-2: whatever fails after the save, an account is there and one mail goes out", async () => {
  await adds(BATH, tom);
  await fault("user-pool", "AdminCreateUser", "after");
  await fault("ses", "SendEmail", "before");
  await kept.passes("PT1H");
  expect(await mails()).toHaveLength(1);
});

test("ACCOUNT-3: off the last document the account ends, an hour later, with all sessions", async () => {
  await adds(BATH, tom);
  await kept.passes("PT10M");
  const desk = await AtDesk.as(kept, TOM, "bath");
  await takesOff(BATH, "tom");
  expect((await desk.sees("/desk/dealers/bath")).location).toContain("/desk/sign-in");
  expect(await offered()).toBe(true);
  await kept.passes("PT70M");
  expect(await offered()).toBe(false);
  expect((await desk.signsIn(TOM)).text).toContain("not signed in");
  // Put back, they are invited anew.
  await adds(BATH, tom);
  await kept.passes("PT10M");
  expect(await mails()).toHaveLength(2);
  expect(await offered()).toBe(true);
});

test("ACCOUNT-3: one whose account ended halfway, and who is put back, has one again", async () => {
  await adds(BATH, tom);
  await kept.passes("PT10M");
  await takesOff(BATH, "tom");
  await kept.passes("PT55M");
  const broken = { target: "user-pool", operation: "AdminDeleteUser", times: 9, mode: "after" };
  await kept.call("POST", "/_local/faults", { body: broken });
  await kept.passes("PT10M");
  expect(await offered()).toBe(false);
  await adds(BATH, tom);
  await kept.passes("PT30M");
  expect(await mails()).toHaveLength(2);
  expect(await offered()).toBe(true);
});

test("ACCOUNT-3: one who moves to another dealer, or is put back within the hour, keeps the account", async () => {
  await adds(BATH, tom);
  await kept.passes("PT10M");
  await takesOff(BATH, "tom");
  await kept.passes("PT20M");
  await adds(YORK, tom);
  await kept.passes("PT2H");
  expect(await offered()).toBe(true);
  expect(await mails()).toHaveLength(1);
});

test("ACCOUNT-1: people of the brand are invited too", async () => {
  await adds(AURORA, { id: "tom", name: "Tom Reed", email: TOM, role: "brand" });
  await kept.passes("PT10M");
  expect(await mails()).toContain("You can sign in at Aurora");
});

test("ACCOUNT-4: who has not signed in yet is shown, and is invited again three times a day", async () => {
  await adds(BATH, tom);
  await kept.passes("PT10M");
  const maya = await AtDesk.as(kept, "maya@bath.example", "bath");
  const page = "/desk/dealers/bath/document";
  const row = async () => />Tom Reed<[^]*?<\/li>/.exec((await maya.sees(page)).text)?.[0] ?? "";
  expect(await row()).toContain("has not signed in yet");
  expect((await maya.sees(page)).text).not.toMatch(/>Maya Chen<[^<]*<\/a>[^]{0,80}not signed in/);
  const form = `${page}/people?of=tom`;
  const invite = "/desk/dealers/bath/people/tom/invite";
  expect((await maya.sees(form)).text).toContain("Invite again");
  const sent = await maya.sends(invite, {});
  expect((await maya.sees(sent.location)).text).toContain("An invitation to Tom Reed goes out");
  await kept.passes("PT10M");
  expect(await mails()).toHaveLength(2);
  const bearer = await kept.signIn("maya@bath.example");
  const again = () => kept.call("POST", `${BATH}/staff/tom/invite`, { bearer, body: {} });
  expect((await again()).status).toBe(202);
  expect((await again()).status).toBe(202);
  // Both went in one round: one mail answers them.
  await kept.passes("PT10M");
  expect(await mails()).toHaveLength(3);
  const refused = await again();
  expect(refused.status).toBe(409);
  expect(refused.body.detail).toContain("often enough");
  expect((await maya.sees(form)).text).not.toContain("Invite again");
  await kept.passes("PT24H");
  expect((await maya.sees(form)).text).toContain("Invite again");

  await AtDesk.as(kept, TOM, "bath");
  expect(await row()).not.toContain("has not signed in yet");
  expect((await maya.sees(form)).text).toContain("Signed in for the first time");
  expect((await again()).body.detail).toContain("signed in already");
  const { body } = await kept.call("GET", `${BATH}/accounts`, { bearer });
  expect(body.items.find(({ id }: Person) => id === "tom")).toMatchObject({ account: "signed-in" });
  // When it was is not for another place that names them.
  await adds(YORK, tom);
  const york = await kept.signIn("maya@york.example");
  const there = await kept.call("GET", `${YORK}/accounts`, { bearer: york });
  expect(there.body.items.find(({ id }: Person) => id === "tom")).toEqual({
    id: "tom",
    name: "Tom Reed",
    account: "signed-in",
  });
  const theirs = await AtDesk.as(kept, "maya@york.example", "york");
  const beside = await theirs.sees("/desk/dealers/york/document/people?of=tom");
  expect(beside.text).toContain("Has signed in.");
  // An advisor sees none of it, and invites nobody.
  const advisor = await kept.signIn("ana@bath.example");
  expect((await kept.call("GET", `${BATH}/accounts`, { bearer: advisor })).status).toBe(403);
  const ana = await AtDesk.as(kept, "ana@bath.example", "bath");
  expect((await ana.sends(invite, {})).status).toBe(403);
});

test("ACCOUNT-5: the brand adds, changes and removes its people by form, and never the last of them", async () => {
  const desk = await AtDesk.as(kept, "care@aurora.example", "bath");
  const list = "/desk/brands/aurora/staff";
  expect((await desk.sees("/desk/brands/aurora")).text).toContain(list);
  expect((await desk.sees("/desk/brands/aurora")).text).toContain("/desk/brands/aurora/new-dealer");
  const carla = `${list}/care`;
  const seen = async (path: string) => (await desk.hidden(path, "seen")).replaceAll("&quot;", '"');
  const last = await desk.sends(carla, { seen: await seen(carla), remove: "yes" });
  expect(last.status).toBe(422);
  expect(last.text).toContain("at least one person");

  const fresh = `${list}/new`;
  const tag = await seen(fresh);
  const taken = await desk.sends(fresh, { seen: tag, name: "Ida", email: "Care@aurora.example" });
  expect(taken.text).toContain("has this address already");
  expect((await desk.sends(fresh, { seen: tag, name: "Ida Lund", email: "ida@" })).status).toBe(
    422,
  );
  const ida = { seen: tag, name: "Ida Lund", email: "ida@aurora.example", language: "fr" };
  const [one, two] = await Promise.all([
    desk.sends(fresh, { ...ida, key: "a-press-of-this-button" }),
    desk.sends(fresh, { ...ida, key: "a-press-of-this-button" }),
  ]);
  expect([one?.status, two?.status].filter((status) => status === 303).length).toBeGreaterThan(0);
  const shown = (await desk.sees(`${list}?saved=yes`)).text;
  expect(shown.match(/Ida Lund/g)).toHaveLength(1);
  expect(shown).toContain("ida@aurora.example · has not signed in yet");
  await kept.passes("PT10M");
  const mail = (await kept.inbox("ida@aurora.example")).find(({ subject }) =>
    subject.includes("accès"),
  );
  expect(mail?.subject).toBe("Votre accès chez Aurora");
  // An old page changes nothing.
  const old = await desk.sends(`${list}/ida-lund`, { ...ida, name: "Eve" });
  expect(old.status).toBe(422);

  const theirs = await AtDesk.as(kept, "ida@aurora.example", "bath");
  expect((await theirs.sees(list)).status).toBe(200);
  const gone = await desk.sends(`${list}/ida-lund`, {
    seen: await seen(`${list}/ida-lund`),
    remove: "yes",
  });
  expect(gone.status).toBe(303);
  expect((await theirs.sees(list)).location).toContain("/desk/sign-in");
  const grace = await AtDesk.as(kept, "grace@bath.example", "bath");
  expect((await grace.sees(list)).status).toBe(404);
});

test("ACCOUNT-5: no version and no slip puts out everybody of the brand", async () => {
  const first = await document(AURORA);
  const eve = { id: "eve", name: "Eve Moss", email: "eve@aurora.example", role: "brand" };
  const slip = { ...first, staff: [{ ...first.staff[0], email: "cara@aurora.example" }] };
  const refused = await kept.call("PUT", AURORA, { bearer: care, body: slip });
  expect(refused.status).toBe(422);
  expect(refused.body.errors).toEqual([
    expect.objectContaining({ pointer: "/staff", rule: "nobody-remains" }),
  ]);
  const carla = await AtDesk.as(kept, "care@aurora.example", "bath");
  const list = "/desk/brands/aurora/staff";
  const seen = async (path: string) => (await carla.hidden(path, "seen")).replaceAll("&quot;", '"');
  const typed = await carla.sends(`${list}/care`, {
    seen: await seen(`${list}/care`),
    name: "Carla",
    email: "cara@aurora.example",
  });
  expect(typed.status).toBe(422);
  expect(typed.text).toContain("must keep at least one person of before");
  expect((await carla.sees(list)).status).toBe(200);

  await adds(AURORA, eve);
  await takesOff(AURORA, "care");
  const bearer = await kept.signIn("eve@aurora.example");
  const { body } = await kept.call("GET", `${AURORA}/history`, { bearer });
  const [present, , oldest] = body.items.map(({ etag }: { etag: string }) => etag);
  const theirs = await AtDesk.as(kept, "eve@aurora.example", "bath");
  const page = `/desk/brands/aurora/history/${oldest.replaceAll('"', "")}`;
  const back = await theirs.sends(page, { seen: present });
  expect(back.status).toBe(422);
  expect(back.text).toContain("must keep at least one person of before");
  expect((await kept.call("GET", AURORA, { bearer })).body.staff).toMatchObject([eve]);
});
