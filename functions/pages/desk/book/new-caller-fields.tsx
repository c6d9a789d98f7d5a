import type { Child } from "hono/jsx";
import type { Instant } from "../../../../shared/kernel/time.ts";
import type { AtDealer } from "../frame/at-dealer.ts";
import type { KnownCaller } from "../known/known-caller.ts";
import { KnownHint } from "../known/known-hint.tsx";
import { CallerFields } from "./caller.tsx";

type Shown = Omit<Parameters<typeof CallerFields>[0], "dealer" | "language" | "withoutNotes"> & {
  readonly known?: KnownCaller | undefined;
};

/** Who rings, and whether they may be known already. */
export function newCallerFields({ dealer, reader }: AtDealer, shown: Shown, now: Instant): Child {
  const { known, ...fields } = shown;
  return (
    <>
      <CallerFields dealer={dealer} language={reader.language} {...fields} />
      <KnownHint dealer={dealer.id} reader={reader} now={now} known={known} />
    </>
  );
}
