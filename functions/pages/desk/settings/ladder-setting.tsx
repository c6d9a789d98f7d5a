import { DEFAULT_LADDER } from "../../../../shared/commitments/ladder/default-ladder.ts";
import { commitmentKindSchema } from "../../../../shared/directory/document/values.schema.ts";
import type { Dealer } from "../../../../shared/directory/document/dealer.schema.ts";
import type {
  CommitmentKind,
  LadderStep,
} from "../../../../shared/directory/document/values.schema.ts";
import { fail, ok } from "../../../../shared/kernel/result.ts";
import { LadderFields } from "./ladder-fields.tsx";
import { readSteps, stepValues } from "./ladder-form.ts";
import type { Setting, SettingAt } from "./setting.ts";
import { settingsTexts } from "../../text/settings-texts.ts";

const NEW = "new";

/** Who hears, and when, that a promise of these kinds is late. The brand alone decides it. */
export const ladderSetting: Setting = {
  right: "directory:set-up",
  title: (at) => {
    const text = settingsTexts(at.language).setup;
    return ladderOf(at) === undefined ? text.newLadder : text.ladders;
  },
  lead: ({ language }) => settingsTexts(language).setup.ladderLead,
  values: (at) => {
    if (at.of === NEW) return stepValues(DEFAULT_LADDER);
    const ladder = ladderOf(at);
    if (ladder === undefined) return undefined;
    const kinds = ladder.kinds.map((kind) => [`kind.${kind}`, "yes"]);
    return { ...stepValues(ladder.steps), ...Object.fromEntries(kinds) };
  },
  fields: ({ language }, state) => <LadderFields language={language} state={state} />,
  removable: (at) => ladderOf(at) !== undefined,
  apply: (at, form) => {
    const { dealer, language } = at;
    const index = indexOf(at);
    const ladders = dealer.escalation ?? [];
    if (form["remove"] !== undefined) return ok(withLadders(dealer, ladders.toSpliced(index, 1)));
    const text = settingsTexts(language).setup;
    const kinds = commitmentKindSchema.options.filter((kind) => form[`kind.${kind}`] === "yes");
    const steps = readSteps(form, text, ladderOf(at)?.steps ?? DEFAULT_LADDER);
    const problems = [
      ...(kinds.length === 0 ? [{ field: "kinds", message: text.needKinds }] : []),
      ...(steps.ok ? [] : steps.failure),
    ];
    if (problems.length > 0 || !steps.ok) return fail(problems);
    return ok(withLadders(dealer, ladders.toSpliced(index, 1, { kinds, steps: steps.value })));
  },
  fieldAt: (at, pointer, form) => {
    const below = `/escalation/${indexOf(at)}/`;
    if (!pointer.startsWith(below)) return undefined;
    const [part, index = "0", what] = pointer.slice(below.length).split("/");
    if (part === "kinds") return "kinds";
    const row = filledRows(form)[Number(index)] ?? 0;
    return what === "notify" ? `notify.${row}` : `after.${row}`;
  },
};

/** Rows of the form that are steps; an empty one between them is none. */
function filledRows(form: Readonly<Record<string, string>>): number[] {
  return Object.keys(form)
    .flatMap((name) => (name.startsWith("after.") ? [Number(name.slice("after.".length))] : []))
    .toSorted((left, right) => left - right);
}

/** A ladder has no name: it is known by its place. A new one comes last. */
function indexOf({ dealer, of }: SettingAt): number {
  return of === NEW ? (dealer.escalation ?? []).length : Number(of);
}

function ladderOf(at: SettingAt) {
  return /^\d{1,2}$/.test(at.of) ? at.dealer.escalation?.[Number(at.of)] : undefined;
}

type Ladder = { readonly kinds: readonly CommitmentKind[]; readonly steps: readonly LadderStep[] };

function withLadders(dealer: Dealer, ladders: readonly Ladder[]): object {
  return { ...dealer, escalation: ladders.length === 0 ? undefined : ladders };
}
