import { caseHref } from "../frame/case-href.ts";

/** How the car can be inspected before the lease ends. */
export function leaseHref(reference: string): string {
  return `${caseHref(reference)}/lease-end`;
}

/** Times of one way to have it inspected. */
export function timesHref(
  reference: string,
  asked: {
    readonly service: string;
    readonly place: string;
    readonly day?: string;
    readonly start?: string;
  },
): string {
  return `${leaseHref(reference)}/times?${new URLSearchParams(asked).toString()}`;
}

/** All of what the customer looks at themselves, one part of it, or a photo of that. */
export function inspectionHref(reference: string, part?: string, photo?: string): string {
  const below = [part, photo].filter((one) => one !== undefined).map((one) => `/${one}`);
  return `${caseHref(reference)}/self-inspection${below.join("")}`;
}
