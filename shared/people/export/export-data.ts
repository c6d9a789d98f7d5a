import type { Dealer } from "../../directory/document/dealer.schema.ts";
import { instant, toUtc } from "../../kernel/time.ts";
import type { Instant } from "../../kernel/time.ts";
import type { CaseStory } from "../../story/case-story.ts";
import type { Case } from "../../story/parts/case.schema.ts";

/** A case of theirs, whole, and where it is. */
export type Held = { readonly story: CaseStory; readonly dealer: Dealer };

/** All of it as it is stored, but for the keys: whoever has the file must not have the customer's page. */
export function exportData(all: readonly Held[], now: Instant): string {
  const cases = all.map(({ story, dealer }) => ({
    dealer: { id: dealer.id, name: dealer.name },
    case: withoutKeys(story.case),
    appointments: story.appointments,
    commitments: story.commitments,
    waiting: story.waiting ?? [],
    events: story.events,
    mails: story.mails,
    openedBy: (story.opened ?? []).length,
  }));
  const body = { madeAt: toUtc(now), cases };
  return JSON.stringify(body, instantsAsText, 2);
}

function withoutKeys(all: Case) {
  const { token: _token, unproven: _unproven, entry: _entry, pendingEmail, ...matter } = all;
  return pendingEmail === undefined ? matter : { ...matter, pendingEmail: pendingEmail.email };
}

/** Members that end so hold milliseconds since 1970. */
const INSTANT = /(^a|A)t$|^(start|end|until)$/;

function instantsAsText(name: string, value: unknown): unknown {
  const isInstant = typeof value === "number" && INSTANT.test(name) && value > 0;
  return isInstant ? toUtc(instant(value)) : value;
}
