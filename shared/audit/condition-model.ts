import type { Finding } from "./judge.ts";
import type { OfPromise, OfVisit, Recorded } from "./recorded.ts";

/** A car is looked at when it comes and when it is handed back, or not at all; nobody changes the first afterwards. */
export function* wrongCondition(event: OfVisit, before: OfVisit | undefined): Generator<string> {
  yield* notBoth(event);
  if (event.type === "appointment.condition-noted") yield* changedLater(event, before);
}

function* notBoth({ type, appointment }: OfVisit): Generator<string> {
  const { status, condition = {} } = appointment;
  const came = condition.arrival !== undefined;
  const left = condition["hand-back"] !== undefined;
  if (left && !came) yield "a car was handed back that never came";
  const isOver = status === "completed" || status === "part-needed";
  if (type === "appointment.status-changed" && isOver && came && !left) {
    yield "a visit was ended whose car was not looked at again";
  }
}

function* changedLater({ appointment }: OfVisit, before: OfVisit | undefined): Generator<string> {
  const former = before?.appointment.condition;
  if (former?.["hand-back"] === undefined) return;
  if (former.arrival?.at !== appointment.condition?.arrival?.at) {
    yield "what a car was like on arrival was changed after its hand-back";
  }
}

/** A complaint about a visit is one promise, until somebody has closed it. */
export function twiceComplained({ events }: Recorded): Finding[] {
  const told = events.filter((event): event is OfPromise => "commitment" in event);
  const made = told.filter(({ type, commitment }) => {
    return type === "commitment.made" && commitment.complaint === true;
  });
  const isClosed = ({ commitment: { id } }: OfPromise, by: number) =>
    told.some(({ type, commitment, at }) => ENDS.has(type) && commitment.id === id && at <= by);
  return made.flatMap((one, index) => {
    const { id, appointment } = one.commitment;
    const beside = made.slice(0, index).find((other) => {
      const both = Math.max(one.at, other.at);
      const isOfSame = other.commitment.appointment === appointment;
      return isOfSame && !isClosed(one, both) && !isClosed(other, both);
    });
    return beside === undefined
      ? []
      : [{ of: id, text: "a visit is complained of in two promises" }];
  });
}

const ENDS: ReadonlySet<string> = new Set(["commitment.kept", "commitment.withdrawn"]);
