import { createBurstStore } from "../../shared/booking/bursts/burst.store.ts";
import { followClocks } from "../../shared/booking/clocks/follow-clocks.ts";
import { tellOfTrouble } from "../../shared/booking/agenda/tell-of-trouble.ts";
import type { Clock } from "../../shared/kernel/time.ts";
import { settlePlaces } from "../../shared/directory/store/settle-places.ts";
import { keepNoLonger } from "../../shared/retention/keep-no-longer.ts";
import { settlePlans } from "../../shared/planning/settle-plan.ts";
import { createRetentionStore } from "../../shared/retention/retention.store.ts";
import { openCaseFiles } from "../../shared/platform/s3/case-files.ts";
import { timerKinds } from "../../shared/timers/kinds.ts";
import type { RelayDeps } from "../../shared/relay/relay-event.ts";
import { relayForgottenEvents, retryQueuedMail } from "../../shared/relay/sweep-mail.ts";
import { tellManagers } from "../../shared/mail/managers/tell-managers.ts";
import type { Timers } from "../wiring/open-timers.ts";
import { refuseUnknownWork } from "./refuse-unknown-work.ts";
import type { Chore } from "./sweep.ts";

/**
 * All that is looked after, in its order: timers first, and steps before them all, for they are promises to customers, and what
 * they say is an event that relay still gets.
 */
export function choresOf(timers: Timers, relay: RelayDeps, clock: Clock): readonly Chore[] {
  return [
    ...timerKinds.map<Chore>((kind) => (work, now) => kind.sweep(timers, work, now)),
    (work, now, pace) => relayForgottenEvents(relay, work, now, pace),
    (work) => settlePlaces(timers, work),
    (work, now) => tellManagers({ ...relay, ...timers }, work, now),
    async (work, now) => {
      if (!work.some(({ kind }) => kind === "document")) return;
      const { leavePartners } = await import("../../shared/commitments/handoff/leave-partner.ts");
      await leavePartners(timers, work, now);
    },
    // Last of those who look at a document that was written: it takes it out of the work.
    (work, now) => tellOfTrouble(timers, work, now),
    async (work, now) => {
      if (!work.some(({ kind }) => kind === "people")) return;
      await (await import("../relay/people-part.ts")).look(timers, work, now);
    },
    async (work, now) => {
      if (!work.some(({ kind }) => kind === "tentative")) return;
      const { lapseTentative } = await import("../../shared/booking/bursts/lapse.ts");
      const bursts = createBurstStore(timers.tables);
      await lapseTentative({ ...timers, bursts }, work, now);
    },
    async (work) => {
      if (!work.some(({ kind }) => kind === "import")) return;
      await (await import("./imports-part.ts")).goOn(timers, work);
    },
    async (work, _now, pace) => {
      if (!work.some(({ kind }) => kind === "campaign")) return;
      await (await import("./campaigns-part.ts")).goOn({ ...timers, clock }, relay, work, pace);
    },
    async (work, now, pace) => {
      if (!work.some(({ kind }) => kind === "notice")) return;
      const { tellOfDocuments } = await import("../../shared/mail/notices/tell-of-documents.ts");
      const { createNoticeStore } = await import("../../shared/mail/notices/notice.store.ts");
      const notices = createNoticeStore(timers.tables);
      await tellOfDocuments({ ...relay, ...timers, notices }, work, now, pace);
    },
    (work, now, pace) => retryQueuedMail(relay, work, now, pace),
    // A house of hundreds is invited at once: what customers wait for goes first.
    async (work, now, pace) => {
      if (!work.some(({ kind }) => kind === "account")) return;
      await (await import("./accounts-part.ts")).settle(timers, relay, work, now, pace);
    },
    keepNoLonger({
      ...timers,
      retention: createRetentionStore(timers),
      caseFiles: openCaseFiles(),
    }),
    settlePlans(timers),
    // The rules of zones come with a new version of this code, and so with new instances of it.
    followClocks(timers),
    refuseUnknownWork,
  ];
}
