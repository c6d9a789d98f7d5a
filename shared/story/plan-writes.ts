import { caseKeys } from "../platform/dynamodb/keys/case-keys.ts";
import { dealerIndex } from "../platform/dynamodb/keys/dealer-index.ts";
import { workAttributes } from "../platform/dynamodb/keys/work-index.ts";
import { CASE_SHAPE } from "../platform/dynamodb/stored.ts";
import type { Write } from "../platform/dynamodb/transaction.ts";
import type { Case } from "./parts/case.schema.ts";
import type { Plan } from "./parts/plan.schema.ts";

/** In the dealer's list while nothing is planned, in the work while a visit is ahead. */
export function planItem(dealer: string, plan: Plan) {
  const { reference, unplannedSince, lookAt } = plan;
  return {
    ...caseKeys.plan(reference),
    ...(unplannedSince === undefined
      ? {}
      : {
          dealerPk: dealerIndex.unplanned(dealer),
          dealerSk: dealerIndex.unplannedRange(unplannedSince, reference),
        }),
    ...(lookAt === undefined ? {} : workAttributes(reference, lookAt)),
    kind: "plan",
    shape: CASE_SHAPE,
    data: plan,
  };
}

/** What the list of cases in which nothing is planned has of a transaction. */
export function createPlanWrites(table: string) {
  return {
    /** Beside `open` where nothing is promised or booked: so it is on a list from its first moment on. */
    unplanned: (matter: Case): Write => unplannedFromTheStart(table, matter),

    /** Nothing is owed in it; `case` is refused where it is gone. */
    close: (matter: Case, closed: NonNullable<Case["closed"]>): Write =>
      closeCase(table, matter, closed),

    /** The customer has had it done by others; `case` is refused where it is gone, or that was said since. */
    solve: (matter: Case, solving: Solving): Write => solveCase(table, matter, solving),
  };
}

function unplannedFromTheStart(TableName: string, { reference, dealer, openedAt }: Case): Write {
  const plan = { id: "plan", reference, unplannedSince: openedAt } as const;
  return { label: "plan", item: { Put: { TableName, Item: planItem(dealer, plan) } } };
}

function closeCase(
  TableName: string,
  { reference }: Case,
  closed: NonNullable<Case["closed"]>,
): Write {
  const Update = {
    TableName,
    Key: caseKeys.case(reference),
    UpdateExpression: "SET #data.#closed = :closed",
    ConditionExpression: "attribute_exists(pk) AND attribute_not_exists(#data.#erased)",
    ExpressionAttributeNames: { "#data": "data", "#closed": "closed", "#erased": "erased" },
    ExpressionAttributeValues: { ":closed": closed },
  };
  return { label: "case", item: { Update } };
}

type Solving = {
  readonly solved: NonNullable<Case["solvedElsewhere"]>;
  /** Their consent to be contacted for sales: here, since a transaction names an item once. */
  readonly endsSalesContact: boolean;
};

function solveCase(
  TableName: string,
  { reference, solvedElsewhere: seen }: Case,
  { solved, endsSalesContact }: Solving,
): Write {
  const asSeen =
    seen === undefined ? "attribute_not_exists(#data.#solved)" : "#data.#solved.#at = :seen";
  const Update = {
    TableName,
    Key: caseKeys.case(reference),
    UpdateExpression: `SET #data.#solved = :solved${endsSalesContact ? ", #data.#consent = :no" : ""}`,
    ConditionExpression: `attribute_exists(pk) AND attribute_not_exists(#data.#erased) AND ${asSeen}`,
    ExpressionAttributeNames: {
      "#data": "data",
      "#solved": "solvedElsewhere",
      "#erased": "erased",
      ...(seen === undefined ? {} : { "#at": "at" }),
      ...(endsSalesContact ? { "#consent": "salesContact" } : {}),
    },
    ExpressionAttributeValues: {
      ":solved": solved,
      ...(seen === undefined ? {} : { ":seen": seen.at }),
      ...(endsSalesContact ? { ":no": false } : {}),
    },
  };
  return { label: "case", item: { Update } };
}
