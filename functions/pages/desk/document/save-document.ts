import type { HandedOver } from "../../../../shared/commitments/handoff/hand-over-all.ts";
import type { Surroundings } from "../../../../shared/commitments/ladder/reach.ts";
import type { ReplaceDealer } from "../../../../shared/directory/replace/replace-dealer.ts";
import type { Problem } from "../../../../shared/kernel/problem.ts";
import { ok } from "../../../../shared/kernel/result.ts";
import type { Result } from "../../../../shared/kernel/result.ts";
import type { HttpRequest } from "../../../../shared/platform/http/request.ts";
import type { Instant } from "../../../../shared/kernel/time.ts";
import { writeDealer } from "../../../wiring/write-documents.ts";
import type { Form } from "../../forms/read-form.ts";
import type { DeskDependencies } from "../frame/desk-dependencies.ts";
import type { SettingAt } from "../settings/setting.ts";
import { giveAway } from "./giving.ts";
import type { Giving } from "./giving.ts";

type Saving = {
  readonly at: Pick<SettingAt, "dealer" | "staff">;
  readonly replacement: ReplaceDealer;
  readonly around: Surroundings;
  /** Whose promises go to whom, as the form chose. */
  readonly chosen: readonly Giving[] | undefined;
  readonly form: Form;
};

/** The document, and then what it leaves of people to whom somebody chose; undefined where nothing was. */
export async function saveDocument(
  deps: DeskDependencies,
  { at, replacement, around, chosen = [], form }: Saving,
  request: Pick<HttpRequest, "receivedAt">,
  now: Instant,
): Promise<Result<HandedOver | undefined, Problem>> {
  const saved = await writeDealer(deps, { ...replacement, before: at.dealer }, request, now);
  if (!saved.ok) return saved;
  if (chosen.length === 0) return ok(undefined);
  const by = { kind: "staff", id: at.staff.id, name: at.staff.name } as const;
  return ok(await giveAway(deps, around, { givings: chosen, form, by }, now));
}
