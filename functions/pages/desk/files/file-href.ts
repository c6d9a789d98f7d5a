import { deskCaseHref } from "../sheet/sheet.ts";

/** All of a case, or one of them. */
export function filesHref(reference: string, id?: string): string {
  return `${deskCaseHref(reference)}/files${id === undefined ? "" : `/${id}`}`;
}
