import { sameTexts } from "../../text/same-texts.ts";
import type { ActionsProps } from "../../views/actions.tsx";
import { LOOK_UP } from "./known-caller.ts";

/** The button beside the one that makes a case; its answer stands where a script would say it. */
export function lookUp(action: string, language: string): NonNullable<ActionsProps["instead"]> {
  return { ...LOOK_UP, label: sameTexts(language).known.lookUp, at: `${action}#known` };
}
