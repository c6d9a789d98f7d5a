import * as z from "zod";
import {
  blockAnswerSchema,
  toBlockAnswer,
  toVisitInTheWay,
  visitInTheWaySchema,
} from "../../shared/booking/blocks/block-answer.ts";
import type { BlockStore } from "../../shared/booking/blocks/block.store.ts";
import { makeBlocks } from "../../shared/booking/blocks/make-blocks.ts";
import type { MadeBlocks, MakeBlocksDeps } from "../../shared/booking/blocks/make-blocks.ts";
import { removeBlocks } from "../../shared/booking/blocks/remove-blocks.ts";
import type { RemoveBlocksDeps } from "../../shared/booking/blocks/remove-blocks.ts";
import { lineSchema } from "../../shared/case/customer/customer-input.ts";
import { wallTimeSchema } from "../../shared/directory/document/dealer.schema.ts";
import { slugSchema } from "../../shared/directory/document/values.schema.ts";
import { broken } from "../../shared/kernel/invalid.ts";
import { localDateSchema } from "../../shared/kernel/time.schema.ts";
import { addDays } from "../../shared/kernel/zone.ts";
import { required } from "../../shared/platform/http/http-problem.ts";
import { atDealer } from "../wiring/by-staff.ts";
import { forBlock } from "./for-block.ts";

export const makeBlockSchema = z.strictObject({
  resource: slugSchema,
  date: localDateSchema,
  from: wallTimeSchema.optional(),
  to: wallTimeSchema.optional(),
  weeklyThrough: localDateSchema.optional(),
  reason: lineSchema(200),
  keepVisits: z.boolean().optional(),
});

const MOST_DAYS = 62;

const blocksQuerySchema = z
  .strictObject({ from: localDateSchema, to: localDateSchema, resource: slugSchema.optional() })
  .refine(({ from, to }) => from <= to, { message: broken("before-from"), path: ["to"] })
  .refine(({ from, to }) => to < addDays(from, MOST_DAYS), {
    message: broken("too-many-days", { most: MOST_DAYS }),
    path: ["to"],
  });

/** Time that a person, a car or a bay is not to be had. */
export const blocks = {
  list: atDealer({
    summary:
      "What is blocked on at most 62 days, with who did it and why; those that were taken away too",
    query: blocksQuerySchema,
    answers: {
      status: 200,
      body: z.object({ timeZone: z.string(), items: z.array(blockAnswerSchema) }),
    },
    handle: async (
      deps: { readonly blocks: Pick<BlockStore, "between"> },
      { caller, query: { from, to, resource } },
    ) => {
      const { document } = caller.dealer;
      const found = await deps.blocks.between(document.id, from, to);
      const items = found
        .filter((one) => resource === undefined || one.resource === resource)
        .map((one) => toBlockAnswer(one, document));
      return { value: { timeZone: document.timeZone, items } };
    },
  }),

  make: atDealer({
    summary:
      "Block time of a person, a car or a bay: part of a day or all of it, once or weekly; with `keepVisits` what is booked stays and is listed",
    body: makeBlockSchema,
    answers: {
      status: 201,
      body: z.object({
        items: z.array(blockAnswerSchema),
        visits: z.array(visitInTheWaySchema),
      }),
    },
    once: true,
    handle: (deps: MakeBlocksDeps, { caller, body, now, once }) => {
      const dealer = caller.dealer.document;
      return once(
        ({ blocks: made, visits }: MadeBlocks) => ({
          value: {
            items: made.map((one) => toBlockAnswer(one, dealer)),
            visits: visits.map((one) => toVisitInTheWay(one, dealer)),
          },
          headers: { location: `/v1/admin/dealers/${dealer.id}/blocks/${made[0]?.id ?? ""}` },
        }),
        async (remember) =>
          forBlock(
            await makeBlocks(deps, { staff: caller.staff, dealer }, body, now, remember),
            dealer,
          ),
      );
    },
  }),

  remove: atDealer({
    summary: "Take a block away, or with `whole=yes` all of its series that are still to come",
    query: z.strictObject({ whole: z.literal("yes").optional() }),
    answers: { status: 200, body: z.object({ items: z.array(blockAnswerSchema) }) },
    handle: async (deps: RemoveBlocksDeps, { caller, query: { whole }, param, now }) => {
      const dealer = caller.dealer.document;
      const which = { id: param("block"), whole: whole === "yes" };
      const done = await removeBlocks(deps, { staff: caller.staff, dealer }, which, now);
      return { value: { items: required(done).map((one) => toBlockAnswer(one, dealer)) } };
    },
  }),
};
