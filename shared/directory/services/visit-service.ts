import type { Service } from "../document/dealer.schema.ts";

/** What one visit is for: a service, or several done in one go as if they were one. */
export type VisitService = Service & { readonly parts?: readonly Service[] };

/** The services of a visit, by their ids. */
export type ForServices = {
  readonly service: string;
  readonly also?: readonly string[] | undefined;
};

/** What is wrong with a service that shall be done along, by its place among them. */
export type AlsoError = {
  readonly index: number;
  readonly rule: "no-such-service" | "asked-already" | "not-together" | "nowhere-together";
};

/** More than anybody has done in one visit; the terms of each are read with every listing. */
export const MOST_ALSO = 4;

export function partsOf(service: VisitService): readonly Service[] {
  return service.parts ?? [service];
}

/** How far ahead one may book where a service does not say. */
export const DEFAULT_HORIZON = "P60D";
