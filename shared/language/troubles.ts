export const TROUBLE_REASONS = [
  "service-gone",
  "closed",
  "resource-gone",
  "resource-away",
  "no-resource",
] as const;
export type TroubleReason = (typeof TROUBLE_REASONS)[number];

/** Why a confirmed appointment cannot take place as agreed, in English; `{name}` is what is to blame. */
export const TROUBLES: Readonly<Record<TroubleReason, string>> = {
  "service-gone": "{name} is no longer given like this",
  closed: "It is outside the opening hours",
  "resource-gone": "{name} is out of service",
  "resource-away": "{name} is away",
  "no-resource": "Nothing was free for {name} at that time",
};
