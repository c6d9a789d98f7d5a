import { refusedToSee } from "../../../../shared/booking/feeds/feed-access.ts";
import { feedScopeSchema } from "../../../../shared/booking/feeds/feed.schema.ts";
import type { FeedScope } from "../../../../shared/booking/feeds/feed.schema.ts";
import type { Dealer } from "../../../../shared/directory/document/dealer.schema.ts";
import type { StaffMember } from "../../../../shared/directory/rights/staff-access.ts";
import type { Option } from "../../views/field.tsx";
import type { CalendarsText } from "../../text/en/desk-reports.ts";

/** Every calendar that this person may have a link to. */
export function feedChoices(dealer: Dealer, staff: StaffMember, text: CalendarsText): Option[] {
  const scopes: FeedScope[] = [
    { kind: "dealer" },
    ...dealer.departments.map(({ id }) => ({ kind: "department", id }) as const),
    ...dealer.staff.map(({ id }) => ({ kind: "staff", id }) as const),
  ];
  return scopes
    .filter((scope) => refusedToSee(staff, scope) === undefined)
    .map((scope) => ({ value: choiceOf(scope), label: scopeName(dealer, scope, text) }));
}

export function scopeName(dealer: Dealer, scope: FeedScope, text: CalendarsText): string {
  if (scope.kind === "dealer") return text.everybody;
  const known = scope.kind === "department" ? dealer.departments : dealer.staff;
  const name = known.find(({ id }) => id === scope.id)?.name;
  if (name === undefined) return `${scope.id}: ${text.gone}`;
  return scope.kind === "department" ? text.department(name) : text.person(name);
}

/** Undefined for what is no choice of this form. */
export function scopeChosen(value: string | undefined): FeedScope | undefined {
  const [kind, id] = (value ?? "").split(":");
  return feedScopeSchema.safeParse({ kind, id }).data;
}

function choiceOf(scope: FeedScope): string {
  return scope.kind === "dealer" ? scope.kind : `${scope.kind}:${scope.id}`;
}
