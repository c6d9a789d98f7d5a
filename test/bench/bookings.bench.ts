import { TransactWriteCommand } from "@aws-sdk/lib-dynamodb";
import type { TransactWriteCommandInput } from "@aws-sdk/lib-dynamodb";
import { book } from "../../shared/booking/change/book.ts";
import { instantTextSchema } from "../../shared/kernel/time.schema.ts";
import { systemRandom } from "../../shared/kernel/random.ts";
import { createCommit } from "../../shared/platform/dynamodb/transaction.ts";
import type { Tables } from "../../shared/platform/dynamodb/tables.ts";
import { openPressure, pressureDealer } from "../fixtures/booking-pressure.ts";
import { openTestDatabase } from "../fixtures/test-database.ts";
import { startBenchStack } from "./bench-stack.ts";

const NOW = "2027-05-05T20:10:00+01:00";
/** Each books at a dealer of its own, so nobody waits for anybody's claim. */
const SIDE_BY_SIDE = 16;
const WARM_UP = 8;
const COUNTED = 16;
const BAYS = 4;
const ROUNDS = 3;
const dealerOf = (lane: number) => `lane-${lane}`;
const laneOf = <Result>(work: (lane: number) => Promise<Result>) =>
  Promise.all(Array.from({ length: SIDE_BY_SIDE }, (_, lane) => work(lane)));

/** Whole hours of working days, at each as many as there are bays. */
function startOf(index: number): string {
  const at = Math.floor(index / BAYS);
  return `2027-05-${10 + Math.floor(at / 6)}T${String(9 + (at % 6)).padStart(2, "0")}:00:00+01:00`;
}

/**
 * Bookings a second through HTTP, gateway, function and engine, against what the same engine commits
 * of the very same transactions when nothing else is done. Once more with everything that follows a
 * booking on this machine: stream, timers and mails.
 */
export async function bookingsBench() {
  const lanes = await recordedTransactions();
  const best = { raw: 0, http: 0, httpWithMails: 0 };
  // In turns, so that whatever else this machine does slows all of them; the best of each counts.
  for (let round = 0; round < ROUNDS; round += 1) {
    best.raw = Math.max(best.raw, await rawRound(lanes));
    best.http = Math.max(best.http, await httpRound(["booking-api", "desk-api"]));
    best.httpWithMails = Math.max(best.httpWithMails, await httpRound([]));
  }
  return {
    bookings: SIDE_BY_SIDE * COUNTED,
    sideBySide: SIDE_BY_SIDE,
    rawTransactionsPerSecond: Math.round(best.raw),
    httpBookingsPerSecond: Math.round(best.http),
    httpBookingsPerSecondWithMails: Math.round(best.httpWithMails),
    ofRaw: Math.round((100 * best.http) / best.raw) / 100,
  };
}

/** How many a second there are of `once`, one after the other in each lane, after some to warm up. */
async function rateOf(once: (lane: number, index: number) => Promise<unknown>): Promise<number> {
  const run = (from: number, to: number) =>
    laneOf(async (lane) => {
      for (let index = from; index < to; index += 1) await once(lane, index);
    });
  await run(0, WARM_UP);
  const began = performance.now();
  await run(WARM_UP, WARM_UP + COUNTED);
  return (SIDE_BY_SIDE * COUNTED * 1_000) / (performance.now() - began);
}

/** The same transactions as HTTP will make, on an engine of their own. */
async function rawRound(lanes: readonly Transaction[][]): Promise<number> {
  await using database = await openTestDatabase();
  const { client } = database.tables;
  return await rateOf((lane, index) =>
    client.send(new TransactWriteCommand({ TransactItems: lanes[lane]?.[index] })),
  );
}

type Transaction = TransactWriteCommandInput["TransactItems"];

async function recordedTransactions(): Promise<Transaction[][]> {
  await using database = await openTestDatabase();
  const { tables } = database;
  return await laneOf(async (lane) => {
    const recorded: Transaction[] = [];
    const { deps, wish } = await openPressure(tables, BAYS, dealerOf(lane));
    const recording = {
      ...deps,
      commit: createCommit(recordingTables(tables, recorded), systemRandom),
    };
    for (let index = 0; index < WARM_UP + COUNTED; index += 1) {
      const start = instantTextSchema.parse(startOf(index));
      const input = wish("short", start, `lane-${lane}-${index}`);
      const booked = await book(recording, input, instantTextSchema.parse(NOW));
      if (!booked.ok) throw new Error(booked.failure.code);
    }
    return recorded;
  });
}

function recordingTables({ client, ...names }: Tables, recorded: Transaction[]): Tables {
  const send = client.send.bind(client);
  const recording = new Proxy(client, {
    get: (target, property, receiver) => {
      if (property !== "send") return Reflect.get(target, property, receiver);
      return (command: Parameters<typeof send>[0]) => {
        if (command instanceof TransactWriteCommand) recorded.push(command.input.TransactItems);
        return send(command);
      };
    },
  });
  return { client: recording, ...names };
}

async function httpRound(functions: readonly string[]): Promise<number> {
  await using stack = await startBenchStack({ functions, now: NOW });
  const { send } = stack;
  const { token } = await send("POST", "/_local/token", { email: "care@aurora.example" }, 200);
  await laneOf((lane) =>
    send(
      "PUT",
      `/v1/admin/dealers/${dealerOf(lane)}`,
      pressureDealer(dealerOf(lane), BAYS),
      201,
      token,
    ),
  );
  const rate = await rateOf((lane, index) => {
    const name = `lane-${lane}-${index}`;
    const customer = { name, email: `${name}@example.com` };
    const body = { dealer: dealerOf(lane), service: "short", start: startOf(index), customer };
    return send("POST", "/v1/appointments", body, 201);
  });
  // What is still under way would be cut off, and say so.
  await send("POST", "/_local/clock", { to: NOW }, 200);
  return rate;
}
