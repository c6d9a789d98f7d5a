import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { startIssuer } from "../../../infra/local/identity/issuer.ts";
import type { LocalIssuer } from "../../../infra/local/identity/issuer.ts";
import { openTestDatabase } from "../../../test/fixtures/test-database.ts";
import type { TestDatabase } from "../../../test/fixtures/test-database.ts";
import { newToken } from "../../kernel/ids.ts";
import { systemRandom } from "../../kernel/random.ts";
import { unseal } from "../../kernel/seal.ts";
import { HOUR, MINUTE, instant, plus } from "../../kernel/time.ts";
import type { Instant } from "../../kernel/time.ts";
import { redeemCode, signInAddress } from "./code-flow.ts";
import { refreshed } from "./refresh.ts";
import { SESSION_POLICY } from "./session-law.ts";
import { createSessionStore } from "./session.store.ts";
import type { SessionTicket } from "./session-ticket.ts";
import { beginSession, endSession, openSession } from "./sessions.ts";
import type { SessionDeps } from "./sessions.ts";

const ANA = "ana@northside.example";
const RETURN = "http://127.0.0.1:3000/desk/signed-in";

let database: TestDatabase;
let issuer: LocalIssuer;
let deps: SessionDeps;

beforeAll(async () => {
  database = await openTestDatabase();
  issuer = await startIssuer("http://127.0.0.1:3000/sign-in");
  deps = {
    signIn: { issuer: issuer.issuer, clientId: issuer.audience },
    sessions: createSessionStore(database.tables),
    random: systemRandom,
  };
});
afterAll(async () => {
  await issuer.stop();
  await database[Symbol.asyncDispose]();
});

const present = () => instant(Date.now());
/** Tokens of the provider are real, so what is to be renewed now began before. */
const hourAgo = () => instant(Date.now() - HOUR);

/** As a browser does it that comes back from the provider. */
async function signedIn(now: Instant, email = ANA): Promise<SessionTicket> {
  const [state, nonce, verifier] = ["state", "nonce", newToken(systemRandom)];
  const attempt = { state, nonce, verifier };
  const asked = new URL(await signInAddress(deps.signIn, RETURN, attempt, false));
  const authorize = new URL(`${issuer.issuer}/authorize${asked.search}`);
  authorize.searchParams.set("login_hint", email);
  const back = await fetch(authorize, { redirect: "manual" });
  const cameBackTo = new URL(back.headers.get("location") ?? "");
  const times = { clock: present(), gateway: present() };
  const redeemed = await redeemCode(deps.signIn, cameBackTo, attempt, times);
  expect(redeemed?.refreshToken).toBeDefined();
  const held = { email, refreshToken: redeemed?.refreshToken };
  return beginSession(deps, { ...held, tokenUntil: plus(now, HOUR) }, now);
}

/** What a browser brings after an answer: what it was given, else what it had. */
async function next(ticket: SessionTicket, now: Instant): Promise<SessionTicket | undefined> {
  const open = await openSession(deps, ticket, now);
  return open === undefined ? undefined : (open.ticket ?? ticket);
}

describe("RIGHTS-11: a session at the desk", () => {
  test("outlives the identity token, with a new secret for the browser", async () => {
    const ticket = await signedIn(hourAgo());
    const renewed = await next(ticket, present());
    expect(renewed).toMatchObject({ person: ticket.person, id: ticket.id });
    expect(renewed?.secret).not.toBe(ticket.secret);
    expect(await next(renewed ?? ticket, present())).toEqual(renewed);
  });

  test("costs one call of the database, and names nobody in it", async () => {
    const now = present();
    const ticket = await signedIn(now, "named@northside.example");
    database.calls();
    expect(await openSession(deps, ticket, now)).toMatchObject({
      email: "named@northside.example",
    });
    expect(database.calls()).toEqual(["BatchGetItemCommand"]);
    const { session } = await deps.sessions.look(ticket.person, ticket.id);
    expect(JSON.stringify(session)).not.toContain("named");
    expect(JSON.stringify(session)).not.toContain(ticket.secret);
  });

  test("is renewed by one of many requests at once", async () => {
    const ticket = await signedIn(hourAgo());
    const now = present();
    const open = await Promise.all(Array.from({ length: 5 }, () => openSession(deps, ticket, now)));
    expect(open.map((one) => one?.email)).toEqual(Array.from({ length: 5 }, () => ANA));
    expect(open.filter((one) => one?.ticket !== undefined)).toHaveLength(1);
  });

  test("goes on where the answer with the new secret was lost", async () => {
    const ticket = await signedIn(hourAgo());
    expect(await next(ticket, present())).not.toEqual(ticket);
    expect(await openSession(deps, ticket, plus(present(), MINUTE))).toMatchObject({ email: ANA });
  });

  test("ends for both when somebody goes on with a copy of what was replaced", async () => {
    const copied = await signedIn(hourAgo());
    const now = present();
    const renewed = await next(copied, now);
    const own = await next(renewed ?? copied, now);
    expect(own).toEqual(renewed);
    expect(await openSession(deps, copied, now)).toMatchObject({ email: ANA });
    const late = plus(now, SESSION_POLICY.overlapMilliseconds);
    expect(await openSession(deps, copied, late)).toBeUndefined();
    expect(await openSession(deps, own ?? copied, late)).toBeUndefined();
  });

  test("ends when the provider sees a refresh token a second time", async () => {
    const ticket = await signedIn(hourAgo());
    const { session } = await deps.sessions.look(ticket.person, ticket.id);
    const { refreshToken } = JSON.parse(unseal(session?.sealed ?? "", "a session", ticket.id));
    expect(await refreshed(deps.signIn, refreshToken, present())).toMatchObject({ email: ANA });
    expect(await openSession(deps, ticket, present())).toBeUndefined();
    expect(await openSession(deps, ticket, hourAgo())).toBeUndefined();
  });

  test("goes on while the provider is away", async () => {
    const ticket = await signedIn(hourAgo());
    const now = present();
    const away = { ...deps, signIn: { ...deps.signIn, issuer: "http://127.0.0.1:9" } };
    expect(await openSession(away, ticket, now)).toMatchObject({ email: ANA });
    const back = await openSession(deps, ticket, plus(now, 10 * MINUTE));
    expect(back?.ticket).toBeDefined();
  });

  test("ends at once for whoever has a copy when its person signs out", async () => {
    const now = present();
    const ticket = await signedIn(now);
    await endSession(deps, ticket);
    await endSession(deps, ticket);
    expect(await openSession(deps, ticket, now)).toBeUndefined();
  });
});

describe("RIGHTS-10: signing out everywhere", () => {
  test("ends every session of one person, and of nobody else; a later one is good", async () => {
    const now = present();
    const leo = "leo@northside.example";
    const [one, two] = [await signedIn(now, leo), await signedIn(plus(now, 1), leo)];
    const other = await signedIn(now);
    expect(await deps.sessions.of(leo, plus(now, 2))).toHaveLength(2);
    await deps.sessions.endAll("LEO@northside.example", plus(now, 1));
    // An older word that arrives later takes nothing back.
    await deps.sessions.endAll(leo, now);
    expect(await openSession(deps, one, plus(now, 2))).toBeUndefined();
    expect(await openSession(deps, two, plus(now, 2))).toBeUndefined();
    expect(await openSession(deps, other, plus(now, 2))).toMatchObject({ email: ANA });
    const anew = await signedIn(plus(now, 2), leo);
    expect(await openSession(deps, anew, plus(now, 2))).toMatchObject({ email: leo });
    expect(await deps.sessions.of(leo, plus(now, 2))).toHaveLength(1);
  });
});
