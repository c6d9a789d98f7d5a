import type { Condition, LookedAt } from "../../story/parts/condition.schema.ts";

/** One thing of the checklist at both moments; `driven` says by how much the odometer went on. */
export type Compared = {
  readonly id: string;
  readonly arrival: LookedAt | undefined;
  readonly handBack: LookedAt | undefined;
  readonly changed: boolean;
  readonly driven?: { readonly value: number; readonly unit: "mi" | "km" };
};

/**
 * Each thing that was looked at, on arrival first, and whether it was said to be another way at hand-back. A car
 * that was moved in the house shows a little more: that is told as it is, and is no change.
 */
export function compared({ arrival, "hand-back": back }: Condition): readonly Compared[] {
  const ids = [arrival, back].flatMap((record) => record?.items.map(({ id }) => id) ?? []);
  return [...new Set(ids)].map((id) => {
    const [was, is] = [arrival, back].map((record) => record?.items.find((one) => one.id === id));
    return { id, arrival: was, handBack: is, changed: isOther(was, is), ...drivenBetween(was, is) };
  });
}

function isOther(was: LookedAt | undefined, is: LookedAt | undefined): boolean {
  return is?.text !== undefined && was?.text !== is.text;
}

function drivenBetween(was: LookedAt | undefined, is: LookedAt | undefined) {
  if (was?.odometer === undefined || is?.odometer === undefined) return {};
  const { value, unit } = is.odometer;
  // A dealer that has moved to another country counts otherwise; that is no way that was driven.
  return unit === was.odometer.unit ? { driven: { value: value - was.odometer.value, unit } } : {};
}
