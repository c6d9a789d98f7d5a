import { expect, test } from "vitest";
import { byPhone } from "../../test/fixtures/a-seen.ts";
import { NOW, REFERENCE, aCommitment, base, northside } from "../../test/fixtures/case-story.ts";
import { fail, ok } from "../kernel/result.ts";
import { openingOf } from "../directory/opening/opening.ts";
import { keep } from "../commitments/change/keep.ts";
import { undo } from "../commitments/change/undo.ts";
import type { CaseStory } from "../story/case-story.ts";
import type { Commitment } from "../story/parts/commitment.schema.ts";
import type { CaseEvent } from "../story/parts/event.schema.ts";
import { tellByPhone } from "./tell-by-phone.ts";

const ANA = { kind: "staff", id: "ana", name: "Ana Lopez" } as const;

/** The promise with this id is withdrawn, which somebody without a mail address has to be told. */
function withdrawn(id: string): CaseEvent {
  const commitment = aCommitment({ id, kind: "part", status: "withdrawn", nextAction: undefined });
  return { ...base, id: `evt_${id}`, by: ANA, type: "commitment.withdrawn", commitment };
}

const [first, second] = [withdrawn("cmt_first"), withdrawn("cmt_second")] as const;
const call = aCommitment({
  id: "cmt_call",
  tells: [{ mail: "promise-withdrawn", event: first.id }],
});

function storyWith(open: Commitment): CaseStory {
  const gone = [first, second].flatMap((event) =>
    "commitment" in event ? [event.commitment] : [],
  );
  return {
    ...byPhone,
    appointments: [],
    commitments: [open, ...gone],
    events: [first, second],
    mails: [],
    cameBack: [],
  };
}

test("TELL-1: what is to be told survives that somebody changed the call at the same moment", async () => {
  const changed = { ...call, attempts: 1, revision: call.revision + 1 };
  const written: Commitment[] = [];
  let refusals = 1;
  const deps = {
    random: { bytes: (count: number) => new Uint8Array(count) },
    commit: async () => (refusals-- > 0 ? fail({ refused: ["commitment"] }) : ok(undefined)),
    cases: { around: async () => storyWith(changed) },
    commitments: {
      replace: (next: Commitment) => (written.push(next), [{ label: "x", item: {} }]),
    },
    directory: { dealer: async () => ({ document: northside, etag: "1" }) },
  } as unknown as Parameters<typeof tellByPhone>[0];
  await tellByPhone(deps, { event: second, story: storyWith(call) }, NOW);
  expect(written.at(-1)).toMatchObject({ attempts: 1, revision: changed.revision + 1 });
  expect(written.at(-1)?.tells?.map(({ event }) => event)).toEqual([first.id, second.id]);
});

test("PROMISE-18: taking an entry back forgets nothing that is to be told since", () => {
  const opening = openingOf(northside, "sales");
  const beside = { opening, dealer: northside, brand: undefined, host: undefined, contact: {} };
  const present = { ...beside, by: ANA, now: NOW };
  const grown = {
    ...call,
    revision: 2,
    tells: [...(call.tells ?? []), { mail: "promise-withdrawn", event: second.id }],
  } as Commitment;
  const kept = keep({ outcome: "reached" })(grown, present);
  if (!kept.ok) throw new Error(kept.failure.code);
  const events = [
    { ...base, id: "evt_made", type: "commitment.made", commitment: call },
    {
      ...base,
      id: "evt_kept",
      by: ANA,
      type: "commitment.kept",
      outcome: "reached",
      commitment: kept.value.commitment,
    },
  ] as CaseEvent[];
  const undone = undo({ events })(kept.value.commitment, present);
  if (!undone.ok) throw new Error(undone.failure.code);
  expect(undone.value.commitment).toMatchObject({ status: "open", reference: REFERENCE });
  expect(undone.value.commitment.tells).toEqual(grown.tells);
});
