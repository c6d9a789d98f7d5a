import { sampleQueued } from "../../infra/local/gallery/sample-mail.ts";
import { plus } from "../../shared/kernel/time.ts";
import { composeMail } from "../../shared/mail/write/compose-mail.ts";
import { TEMPLATE_IDS } from "../../shared/mail/write/templates/templates.ts";
import type { TemplateId } from "../../shared/mail/write/templates/templates.ts";
import { pressureDealer } from "../fixtures/booking-pressure.ts";
import { startBenchStack } from "./bench-stack.ts";
import type { Send } from "./bench-stack.ts";

const BOOKINGS = 500;
const WARM_UP = 50;
/** Enough for every booking at a few full hours. */
const BAYS = 40;
export const BENCH_DEALER = "mail-bench";

/** How mail does: how soon after the API's answer SES has it, and what making one costs. */
export async function mailBench() {
  return {
    fromAnswerToSesMilliseconds: { target: { median: 1_000, p99: 3_000 }, ...(await latency()) },
    renderMilliseconds: { target: 2, ...(await rendering()) },
  };
}

/** From the API's answer to SES's acceptance of the confirmation, one booking after the other. */
async function latency() {
  await using stack = await startBenchStack({});
  const { send } = stack;
  const starts = await openBenchDealer(send, WARM_UP + BOOKINGS);
  const answered = new Map<string, number>();
  const began = performance.now();
  for (const [index, start] of starts.entries()) {
    const email = `booking-${index}@example.com`;
    const customer = { name: `Customer ${index}`, email };
    const body = { dealer: BENCH_DEALER, service: "short", start, customer };
    await send("POST", "/v1/appointments", body, 201);
    if (index >= WARM_UP) answered.set(email, Date.now());
  }
  const seconds = (performance.now() - began) / 1_000;
  const items = await inboxOf(send, WARM_UP + BOOKINGS);
  // What is still under way would be cut off, and say so.
  await send("POST", "/_local/clock", { advance: "PT0S" }, 200);
  const waits = items.flatMap(({ to, sentAt }) => {
    const at = answered.get(to);
    // Relay may be faster than the answer's way to us.
    return at === undefined ? [] : [Math.max(0, Date.parse(sentAt) - at)];
  });
  return {
    bookings: waits.length,
    bookingsPerSecond: Math.round(starts.length / seconds),
    ...summary(waits),
  };
}

/** A dealer with room for so many; resolves with a free start for each. */
export async function openBenchDealer(send: Send, bookings: number): Promise<readonly string[]> {
  const { token } = await send("POST", "/_local/token", { email: "care@aurora.example" }, 200);
  const path = `/v1/admin/dealers/${BENCH_DEALER}`;
  await send("PUT", path, pressureDealer(BENCH_DEALER, BAYS), 201, token);
  const { now } = await send("GET", "/_local/clock", undefined, 200);
  const day = (after: number) =>
    new Date(Date.parse(now) + after * 86_400_000).toISOString().slice(0, 10);
  const slots = `/v1/dealers/${BENCH_DEALER}/services/short/slots?from=${day(2)}&to=${day(16)}`;
  const { days } = await send("GET", slots, undefined, 200);
  const hours: string[] = days
    .flatMap((one: { slots: { start: string }[] }) => one.slots.map(({ start }) => start))
    .filter((start: string) => start.includes(":00:00"));
  return Array.from({ length: bookings }, (_, index) => {
    const start = hours[Math.floor(index / BAYS)];
    if (start === undefined) throw new Error("the dealer has too little room");
    return start;
  });
}

type InboxItem = { readonly to: string; readonly sentAt: string };

/** Everything that was sent, once it is so many. */
async function inboxOf(send: Send, count: number): Promise<readonly InboxItem[]> {
  const giveUp = performance.now() + 60_000;
  for (;;) {
    const { items } = await send("GET", "/_local/inbox", undefined, 200);
    if (items.length >= count) return items;
    if (performance.now() > giveUp) throw new Error(`${items.length} of ${count} mails came`);
    await new Promise((resolve) => setTimeout(resolve, 200));
  }
}

const RENDERED = 200;

/**
 * Words, HTML, text, invitation and the MIME message of each template, warm. Milliseconds of a core,
 * because the clock on the wall tells of a shared machine's other work.
 */
async function rendering() {
  const settings = {
    publicUrl: "https://kept.example",
    from: "bookings@kept.example",
    surveysFrom: "news@kept.example",
  };
  const render = async (template: TemplateId) => {
    const { mail, told } = sampleQueued(template, "en-GB");
    const before = process.cpuUsage();
    for (let round = 0; round < RENDERED; round += 1) {
      await composeMail(mail, told, settings, plus(told.event.at, round));
    }
    const { user, system } = process.cpuUsage(before);
    return Math.round((user + system) / RENDERED / 10) / 100;
  };
  const costs: Record<string, number> = {};
  for (const template of TEMPLATE_IDS) await render(template);
  for (const template of TEMPLATE_IDS) costs[template] = await render(template);
  return { most: Math.max(...Object.values(costs)), ofTemplate: costs };
}

function summary(values: readonly number[]) {
  return { median: share(values, 0.5), p99: share(values, 0.99), most: Math.max(...values) };
}

function share(values: readonly number[], part: number): number {
  const sorted = values.toSorted((left, right) => left - right);
  return sorted[Math.max(0, Math.ceil(sorted.length * part) - 1)] ?? Number.NaN;
}
