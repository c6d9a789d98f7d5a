import type { Service } from "../document/dealer.schema.ts";

/** What one visit is for: a service, or several done in one go as if they were one. */
export type VisitService = Service & { readonly parts?: readonly Service[] };

/** Work that is done in a visit, and how many hours of the shop it takes where that is known. */
export type Work = { readonly labourHours?: number | undefined };

/** The services of a visit, by their ids. */
export type ForServices = {
  readonly service: string;
  readonly also?: readonly string[] | undefined;
  /** What is to be done of the first of them, where more is known than its name. */
  readonly jobs?: readonly Work[] | undefined;
};

/** What is wrong with a service that shall be done along, by its place among them. */
export type AlsoError = {
  readonly index: number;
  readonly rule: "no-such-service" | "asked-already" | "not-together" | "nowhere-together";
};

/** More than anybody has done in one visit; the terms of each are read with every listing. */
export const MOST_ALSO = 4;

/**
 * A service for what is to be done of it: each takes its own hours of the shop, or else as many as the service
 * takes. One that takes none of the shop's hours takes none for them either.
 */
export function withWork(service: Service, work: readonly Work[] = []): Service {
  const { labourHours: usual } = service;
  if (usual === undefined || work.length === 0) return service;
  const labourHours = work.reduce((sum, { labourHours = usual }) => sum + labourHours, 0);
  return { ...service, labourHours };
}

export function partsOf(service: VisitService): readonly Service[] {
  return service.parts ?? [service];
}

/** How far ahead one may book where a service does not say. */
export const DEFAULT_HORIZON = "P60D";
