import { partOf } from "../wiring/route.ts";
import type { Route } from "../wiring/route.ts";
import type { DeskDependencies } from "./desk/frame/desk-dependencies.ts";

const desk = partOf(async () => (await import("./desk-part.ts")).deskPart);
/** By itself: the day's work goes by the list, and the calendar is a page of its own. */
const plan = partOf(async () => (await import("./desk/plan/desk-plan.routes.ts")).deskPlanRoutes);

const DEALER = "/desk/dealers/{dealer}";

/** Who comes: today, on any day of the calendar, or when a time becomes free; and what goes to others. */
export const deskDayRoutes: readonly Route<DeskDependencies>[] = [
  { on: `GET ${DEALER}/today`, who: "agenda:read", load: desk((it) => it.today.show) },
  { on: `GET ${DEALER}/waiting`, who: "agenda:read", load: desk((it) => it.waiting.list) },
  { on: `GET ${DEALER}/to-decide`, who: "agenda:read", load: desk((it) => it.left.show) },
  {
    on: `POST ${DEALER}/to-decide/move`,
    who: "appointment:change",
    load: desk((it) => it.left.move),
  },
  {
    on: `POST ${DEALER}/to-decide/hand-over`,
    who: "directory:write",
    load: desk((it) => it.left.handOver),
  },
  { on: `GET ${DEALER}/hand-over`, who: "promise:change", load: desk((it) => it.several.show) },
  {
    on: `POST ${DEALER}/hand-over`,
    who: "promise:change",
    load: desk((it) => it.several.handOver),
  },
  { on: `GET ${DEALER}/bursts`, who: "burst:clear", load: desk((it) => it.today.bursts) },
  {
    on: `POST ${DEALER}/bursts/{burst}/clear`,
    who: "burst:clear",
    load: desk((it) => it.today.clearBurst),
  },
  { on: `GET ${DEALER}/plan`, who: "agenda:read", load: plan((it) => it.show) },
  { on: `GET ${DEALER}/plan/block`, who: "block:change", load: plan((it) => it.askBlock) },
  { on: `POST ${DEALER}/plan/block`, who: "block:change", load: plan((it) => it.block) },
  { on: `GET ${DEALER}/plan/blocks`, who: "agenda:read", load: plan((it) => it.blocks) },
  {
    on: `POST ${DEALER}/plan/blocks/{block}/remove`,
    who: "block:change",
    load: plan((it) => it.removeBlock),
  },
  { on: `GET ${DEALER}/plan/walk-in`, who: "appointment:change", load: plan((it) => it.askWalkIn) },
  { on: `POST ${DEALER}/plan/walk-in`, who: "appointment:change", load: plan((it) => it.walkIn) },
];
