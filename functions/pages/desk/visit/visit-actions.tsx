import type { Child } from "hono/jsx";
import type { Gates } from "../../../../shared/booking/gates/next-gate.ts";
import type { AppointmentStatus } from "../../../../shared/story/parts/appointment.schema.ts";
import { allows } from "../../../../shared/booking/appointment/appointment-transitions.ts";
import type { Instant } from "../../../../shared/kernel/time.ts";
import { dateAt } from "../../../../shared/kernel/zone.ts";
import { DeskForm } from "../frame/desk-page.tsx";
import { visitHref } from "./visit-href.ts";
import { isBlocked } from "./what-blocks.tsx";
import { jobsTexts } from "../../text/jobs-texts.ts";
import { bookingTexts } from "../../text/booking-texts.ts";
import { sheetTexts } from "../../text/sheet-texts.ts";

export type VisitActionsProps = {
  readonly visit: {
    readonly reference: string;
    readonly id: string;
    readonly status: AppointmentStatus;
    readonly start: Instant;
    readonly customer: string;
  };
  /** The dealer's: how a visit goes is logged from its day on. */
  readonly timeZone: string;
  readonly language: string;
  readonly formToken: string;
  readonly now: Instant;
  /** The page to come back to. */
  readonly to: string;
  /** What is in the way of the next state; absent where the reader may not know it. */
  readonly gates: Gates | undefined;
  /** There is room to say that somebody else comes. */
  readonly names?: boolean;
  /** There is room to say what is to be done: how much of it waits for nothing yet, and how much for its part. */
  readonly jobs?: { readonly toDo: number; readonly waiting: number };
};

const STEPS = ["arrived", "in-progress", "ready", "completed"] as const;

/** How a visit goes on, and what else can be done with it. */
export function VisitActions(props: VisitActionsProps) {
  return (
    <div class="visit-actions">
      <StatusForm {...props} actions={actionsOf(props)} />
      <Ways {...props} />
    </div>
  );
}

/** The likeliest press alone. */
export function NextStep(props: VisitActionsProps) {
  const [next] = actionsOf(props);
  return next === undefined || next === "confirmed" ? null : (
    <StatusForm {...props} actions={[next]} />
  );
}

/** All that can be done with a visit but the likeliest press. */
export function OtherActions(props: VisitActionsProps) {
  const [next, ...others] = actionsOf(props);
  const rest = next === "confirmed" ? [next] : others;
  return (
    <div class="visit-actions">
      <StatusForm {...props} actions={rest} quiet />
      <Ways {...props} />
    </div>
  );
}

type StatusFormProps = VisitActionsProps & {
  readonly actions: ReturnType<typeof actionsOf>;
  readonly quiet?: boolean;
};

/** One press for how a visit goes on, the likeliest first; in no colour while something is in its way. */
function StatusForm(props: StatusFormProps) {
  const { visit, gates, language, formToken, to, actions, quiet = false } = props;
  const text = sheetTexts(language).visit;
  if (actions.length === 0) return null;
  return (
    <DeskForm action={visitHref(visit, "status")} token={formToken} plain>
      <input type="hidden" name="to" value={to} />
      {actions.map((action, index) => {
        const isNext = index === 0 && action !== "confirmed" && !isBlocked(gates, action);
        return (
          <button
            class={isNext && !quiet ? "button button-small" : "button button-small button-quiet"}
            type="submit"
            name="status"
            value={action}
          >
            {text.action(action)}
            <Whose {...props} />
          </button>
        );
      })}
    </DeskForm>
  );
}

function Whose({ visit, language }: VisitActionsProps) {
  const { actionOf } = sheetTexts(language).visit;
  return <span class="visually-hidden">{actionOf(visit.customer)}</span>;
}

/** Another time, other words, somebody else. */
function Ways(props: VisitActionsProps) {
  const { visit, language, jobs, names = false } = props;
  const { status } = visit;
  const text = sheetTexts(language).visit;
  const whose = <Whose {...props} />;
  return (
    <>
      {allows("reschedule", status) ? (
        <>
          <a href={visitHref(visit, "change")}>
            {text.move}
            {whose}
          </a>
          <a href={visitHref(visit, "cancel")}>
            {text.cancel}
            {whose}
          </a>
        </>
      ) : null}
      {jobs === undefined ? null : <JobActions {...props} jobs={jobs} whose={whose} />}
      {names && allows("name-visitor", status) ? (
        <a href={visitHref(visit, "visitor")}>
          {bookingTexts(language).visitor.label}
          {whose}
        </a>
      ) : null}
    </>
  );
}

type JobActionsProps = VisitActionsProps & {
  readonly jobs: NonNullable<VisitActionsProps["jobs"]>;
  readonly whose: Child;
};

/** What more is to be done in it, and from its day on what of it waits for a part. */
function JobActions(props: JobActionsProps) {
  const { visit, language, timeZone, now, jobs, whose } = props;
  const text = jobsTexts(language).jobs;
  const isItsDay = dateAt(timeZone, visit.start) <= dateAt(timeZone, now);
  const canWait = isItsDay && allows("part-needed", visit.status);
  return (
    <>
      {allows("add-jobs", visit.status) ? (
        <a href={visitHref(visit, "jobs")}>
          {text.add}
          {whose}
        </a>
      ) : null}
      {canWait && jobs.toDo > 0 ? (
        <a href={visitHref(visit, "part")}>
          {text.part}
          {whose}
        </a>
      ) : null}
      {canWait && jobs.toDo === 0 && jobs.waiting > 0 ? <EndForPart {...props} /> : null}
    </>
  );
}

/** Its part has not come: nothing is ordered again, and nothing is asked again. */
function EndForPart({ visit, language, formToken, to, whose }: JobActionsProps) {
  return (
    <DeskForm action={visitHref(visit, "status")} token={formToken} plain>
      <input type="hidden" name="to" value={to} />
      <button
        class="button button-small button-quiet"
        type="submit"
        name="status"
        value="part-needed"
      >
        {jobsTexts(language).jobs.partEnds}
        {whose}
      </button>
    </DeskForm>
  );
}

function actionsOf({ visit: { status, start }, timeZone, now }: VisitActionsProps) {
  const days = dateAt(timeZone, now).localeCompare(dateAt(timeZone, start));
  if (days < 0) return allows("take-back", status) ? (["confirmed"] as const) : [];
  const reached = STEPS.findIndex((step) => step === status);
  const next = STEPS.slice(reached + 1).filter((step) => allows(step, status));
  const missable = allows("no-show", status) && start <= now;
  const slip = allows("take-back", status) && days === 0;
  return [
    ...next.slice(0, MOST_STEPS),
    ...(missable ? (["no-show"] as const) : []),
    ...(slip ? (["confirmed"] as const) : []),
  ];
}

/** The next and the one after: a test drive has nothing to start and nothing to be ready. */
const MOST_STEPS = 2;
