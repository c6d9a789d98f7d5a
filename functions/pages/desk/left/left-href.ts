import { WHY_NOT_MOVED } from "../../../../shared/booking/change/move-affected.ts";
import type { WhyNotMoved } from "../../../../shared/booking/change/move-affected.ts";
import type { HttpRequest } from "../../../../shared/platform/http/request.ts";
import type { Place } from "./chosen.ts";

export type KindLeft = "visits" | "promises";

/** A visit that stays where it is, and why. */
export type Stayed = Place & { readonly why: WhyNotMoved };

/** What the last press has done, as the address of the page says it. */
export type Progress = {
  readonly kind: KindLeft;
  /** Since somebody began with all that there were. */
  readonly done: number;
  readonly of: number;
  /** By somebody else meanwhile. */
  readonly settled: number;
};

/** Where a page of each list begins; text of ours that only this page reads. */
export type Places = { readonly after?: string | undefined; readonly from?: string | undefined };

export function leftHref(dealer: string): string {
  return `/desk/dealers/${dealer}/to-decide`;
}

export function leftQuery({ after, from }: Places, more: Record<string, string> = {}): string {
  const query = new URLSearchParams({
    ...(after === undefined ? {} : { after }),
    ...(from === undefined ? {} : { from }),
    ...more,
  }).toString();
  return query === "" ? "" : `?${query}`;
}

export function progressQuery({ kind, done, of, settled }: Progress): Record<string, string> {
  return { kind, done: String(done), of: String(of), settled: String(settled) };
}

/** Undefined where the page is not shown after a press. */
export function readProgress(query: HttpRequest["query"]): Progress | undefined {
  const { kind, done, of, settled } = query;
  if (kind !== "visits" && kind !== "promises") return undefined;
  return { kind, done: countIn(done), of: countIn(of), settled: countIn(settled) };
}

export function countIn(text: string | undefined): number {
  return /^\d{1,6}$/.test(text ?? "") ? Number(text) : 0;
}

export function stayedText(stayed: readonly Stayed[]): string {
  return stayed.map(({ reference, id, why }) => [reference, id, why].join(".")).join(" ");
}

export function readStayed(text: string | undefined): Stayed[] {
  return (text ?? "").split(" ").flatMap((one) => {
    const [reference = "", id = "", reason] = one.split(".");
    const why = WHY_NOT_MOVED.find((known) => known === reason);
    return reference === "" || id === "" || why === undefined ? [] : [{ reference, id, why }];
  });
}
