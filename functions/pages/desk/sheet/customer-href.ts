import type { PastKind } from "../../../../shared/same-person/past-of-customer.ts";
import { deskCaseHref } from "./sheet.ts";

/** All of the customer of a case; of what is past, one kind of it from a place on. */
export function customerHref(reference: string, past?: PastKind, after?: string): string {
  const href = `${deskCaseHref(reference)}/person`;
  if (past === undefined) return href;
  const query = new URLSearchParams({ past, ...(after === undefined ? {} : { after }) });
  return `${href}?${query.toString()}#past`;
}
