import type { InspectedPart } from "../story/parts/self-inspection.schema.ts";
import type { PartAsked } from "./parts-asked.ts";

export type Missing = {
  readonly part: string;
  readonly rule: "part-not-answered" | "photo-missing" | "odometer-missing";
};

/** What has to be there before it can be sent: each part is answered, and seen where it must be or is damaged. */
export function missingOf(
  asked: readonly PartAsked[],
  answered: readonly InspectedPart[],
): readonly Missing[] {
  return asked.flatMap((part) =>
    missingIn(
      part,
      answered.find(({ id }) => id === part.id),
    ),
  );
}

function missingIn({ id, photo }: PartAsked, said: InspectedPart | undefined): readonly Missing[] {
  if (said === undefined) return [{ part: id, rule: "part-not-answered" }];
  const isSeen = said.photo !== undefined || !(photo || said.state === "damaged");
  const isRead = id !== "odometer" || said.odometer !== undefined;
  return [
    ...(isSeen ? [] : [{ part: id, rule: "photo-missing" } as const]),
    ...(isRead ? [] : [{ part: id, rule: "odometer-missing" } as const]),
  ];
}
