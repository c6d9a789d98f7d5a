import type { Instant } from "../../shared/kernel/time.ts";
import { listSlots } from "../../shared/booking/slots/list-slots.ts";
import type {
  ListSlotsDeps,
  SlotList,
  SlotsQuestion,
} from "../../shared/booking/slots/list-slots.ts";
import { slotText } from "../../shared/booking/slots/slot-text.ts";
import { publicDealers } from "../../shared/directory/look/public-dealers.ts";
import type { Clock } from "../../shared/kernel/time.ts";
import { toOffsetText } from "../../shared/kernel/zone.ts";
import type { Tables } from "../../shared/platform/dynamodb/tables.ts";
import type { HttpRequest } from "../../shared/platform/http/request.ts";
import { plainJson } from "../../shared/platform/http/answer.ts";
import { bookingDone } from "../wiring/booking-done.ts";
import type { Operation } from "../wiring/operation.ts";
import { readSlotsQuestion } from "./slots-question.ts";
import type { SlotsAnswer } from "./slots.schema.ts";
import { wishedHost } from "./wished-host.ts";
import type { WishedHostDeps } from "./wished-host.ts";

type SlotsDeps = ListSlotsDeps & { readonly clock: Clock; readonly tables: Tables };

/**
 * What can be booked; changes with every booking, so it is not for shared caches. It is read and
 * written without the schemas that describe it, which would cost more than the listing itself.
 */
export const slots: Operation<SlotsDeps, "public"> = {
  by: "public",
  describe: async () => (await import("./slots.schema.ts")).slotsDescription,
  answer: async (deps, request) => {
    const { dealer = "", service = "" } = request.params;
    const {
      sameHostAs,
      host: name,
      job,
      reference,
      labourHours,
      ...asked
    } = readSlotsQuestion(request.query);
    const wish = { dealer, service, also: asked.also, host: name, sameHostAs };
    const now = deps.clock.now();
    const host = await wishedHost(() => withCases(deps), wish, request);
    const back = await comingBack(deps, { dealer, job, reference, request }, now);
    const jobs = [...(back.jobs ?? []), ...(labourHours === undefined ? [] : [{ labourHours }])];
    const question = { dealer, service, ...asked, ...back, jobs, host };
    const forStrangers = { ...deps, recentDealers: publicDealers(deps.recentDealers) };
    const list = await listSlots(forStrangers, question, now);
    return plainJson(200, toAnswer(bookingDone(list)));
  },
};

type Back = {
  readonly dealer: string;
  readonly job: string | undefined;
  readonly reference: string | undefined;
  readonly request: HttpRequest;
};

/** What holds for whoever comes back for a job; nothing for anybody else, who waits for no case to be read. */
async function comingBack(
  deps: SlotsDeps,
  { request, ...asked }: Back,
  now: Instant,
): Promise<Pick<SlotsQuestion, "jobs" | "notBefore" | "lease">> {
  const { job, reference } = asked;
  if (job === undefined && reference === undefined) return {};
  if (job === undefined) {
    const { leaseOfCase } = await import("./lease-of-case.ts");
    return leaseOfCase(await withCases(deps), asked, request);
  }
  const { returnOfCase } = await import("./return-of-case.ts");
  return returnOfCase(await withCases(deps), asked, now);
}

/** Hardly anybody asks for the same as last time, so nobody else waits for what reads a case. */
async function withCases(deps: SlotsDeps): Promise<WishedHostDeps> {
  const { createCaseStore } = await import("../../shared/story/case.store.ts");
  return { ...deps, cases: createCaseStore(deps.tables) };
}

function toAnswer({ timeZone, days, nextAvailable }: SlotList): SlotsAnswer {
  return {
    timeZone,
    days: days.map(({ date, slots }) => {
      const text = slotText(timeZone, date);
      return {
        date,
        slots: slots.map(({ start, end }) => ({ start: text(start), end: text(end) })),
      };
    }),
    ...(nextAvailable === undefined
      ? {}
      : { nextAvailable: toOffsetText(timeZone, nextAvailable) }),
  };
}
