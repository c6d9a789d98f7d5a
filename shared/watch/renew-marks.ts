import { log } from "../platform/log.ts";
import type { Mention, Place, WatchStore } from "./watch.store.ts";

/** Pages that watch these places look again. None is kept from anything because it cannot be written. */
export async function renewMarks(
  { watch }: { readonly watch: Pick<WatchStore, "renew"> },
  places: readonly Place[],
  mentions: readonly Mention[] = [],
): Promise<void> {
  try {
    await Promise.all(
      places.map((place) => watch.renew(place, place.kind === "dealer" ? mentions : [])),
    );
  } catch (error) {
    log.error("watch.not-renewed", error);
  }
}
