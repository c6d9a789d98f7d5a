import { startBenchStack } from "./bench-stack.ts";
import { BENCH_DEALER, openBenchDealer } from "./mail.bench.ts";

/**
 * SES takes one message a second and so many confirmations are called for at once: how long until all
 * are out, and is each out once? Takes as many seconds as there are messages.
 */
const [count = "500", perSecond = "1"] = process.argv.slice(2);
const SIDE_BY_SIDE = 8;
const MOST_ROUNDS = 30;
const bookings = Number(count);

await using stack = await startBenchStack({ now: "2027-05-05T10:00:00+01:00" });
const { send } = stack;
const starts = await openBenchDealer(send, bookings);
const fault = { target: "ses", mode: "throttle", times: 10_000, perSecond: Number(perSecond) };
await send("POST", "/_local/faults", fault, 201);
await send("GET", "/_local/requests", undefined, 200);
const began = performance.now();
const queue = starts.entries();
await Promise.all(
  Array.from({ length: SIDE_BY_SIDE }, async () => {
    for (const [index, start] of queue) {
      const customer = { name: "Customer", email: `booking-${index}@example.com` };
      const body = { dealer: BENCH_DEALER, service: "short", start, customer };
      await send("POST", "/v1/appointments", body, 201);
    }
  }),
);
const answered = performance.now();
await send("POST", "/_local/clock", { advance: "PT0S" }, 200);
const settled = performance.now();
const outAtOnce = (await inbox()).length;
let rounds = 0;
while ((await inbox()).length < bookings && rounds < MOST_ROUNDS) {
  rounds += 1;
  await send("POST", "/_local/clock", { advance: "PT5M" }, 200);
}
const mails = await inbox();
const calls = await send("GET", "/_local/requests", undefined, 200);
const report = {
  queued: bookings,
  perSecond: Number(perSecond),
  sent: mails.length,
  lost: bookings - new Set(mails.map(({ to }) => to)).size,
  doubled: mails.length - new Set(mails.map(({ to }) => to)).size,
  secondsToBook: seconds(answered - began),
  /** Relay is through with all events, timers armed, while most mails wait. */
  secondsUntilRelayIsFree: seconds(settled - answered),
  sentByThen: outAtOnce,
  roundsOfSweep: rounds,
  secondsInAll: seconds(performance.now() - began),
  callsToSes: calls.ses.SendEmail,
};
process.stdout.write(`${JSON.stringify(report, null, 2)}\n`);

/** The confirmations; what comes late is also told to staff, who are to call. */
async function inbox(): Promise<readonly { readonly to: string }[]> {
  const { items } = await send("GET", "/_local/inbox", undefined, 200);
  return items.filter(({ to }: { to: string }) => to.startsWith("booking-"));
}

function seconds(milliseconds: number): number {
  return Math.round(milliseconds / 100) / 10;
}
