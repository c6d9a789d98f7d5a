import type { WayOut } from "../../../../shared/booking/change/ways-out.ts";
import { instant } from "../../../../shared/kernel/time.ts";
import type { Form } from "../../forms/read-form.ts";

/** Where a visit or a promise is. */
export type Place = { readonly reference: string; readonly id: string };

/** More than any page shows is nothing that one of ours has sent. */
const MOST = 50;

export function pickField({ reference, id }: Place): string {
  return `pick.${reference}.${id}`;
}

export function wayField({ reference, id }: Place): string {
  return `way.${reference}.${id}`;
}

/** All that the page showed, in its order. */
export function shownText(places: readonly Place[]): string {
  return places.map(({ reference, id }) => `${reference}.${id}`).join(" ");
}

/** What of it was chosen: all of it where the button says so, else what is ticked. */
export function chosenIn(form: Form): Place[] {
  const shown = (form["shown"] ?? "").split(" ").slice(0, MOST);
  const places = shown.flatMap((one) => {
    const [reference = "", id = ""] = one.split(".");
    return reference === "" || id === "" ? [] : [{ reference, id }];
  });
  return form["all"] === undefined
    ? places.filter((place) => form[pickField(place)] !== undefined)
    : places;
}

const ANYBODY = "anybody";

export function wayValue({ start, host }: WayOut): string {
  return host === undefined ? String(start) : `${start}.${ANYBODY}`;
}

/** Undefined where no time was free for it. */
export function wayIn(form: Form, place: Place): WayOut | undefined {
  const [start = "", host] = (form[wayField(place)] ?? "").split(".");
  if (!/^\d{1,15}$/.test(start)) return undefined;
  const at = { start: instant(Number(start)) };
  return host === ANYBODY ? { ...at, host: null } : at;
}
