import type { CommitmentKind } from "../../../shared/directory/dealer.schema.ts";
import { deskTextsIn } from "./desk-texts.ts";

/** The desk's list of what is due. */
const english = {
  title: "Now",
  lead: (late: number, open: number, more: boolean) =>
    open === 0
      ? "Nothing is open here. Everybody who was promised something has heard from us."
      : `${late === 0 ? "Nothing is late" : late === 1 ? "1 is late" : `${late} are late`}, ${open}${more ? " or more" : ""} open.`,
  show: "Show",
  mine: "Mine",
  all: "Everybody’s",
  late: "Late",
  today: "Today",
  later: "Later",
  lateBy: (span: string) => `late by ${span}`,
  dueIn: (span: string) => `in ${span}`,
  task: (kind: CommitmentKind, customer: string, what: string) =>
    kind === "callback" ? `Call ${customer}` : what,
  about: (kind: CommitmentKind, customer: string, what: string) =>
    kind === "callback" ? what : `for ${customer}`,
  step: (step: number) => `Step ${step}`,
  tried: (times: number) => (times === 1 ? "tried once" : `tried ${times} times`),
  taken: "has it",
  denied: "“not so”",
  exhausted: "ladder at its end",
  more: "Show more",
  windows: (text: string) => `call ${text}`,
  unknown: "a customer",
};
export type NowText = typeof english;

export const nowText = (language: string): NowText => deskTextsIn("now", english, language);
