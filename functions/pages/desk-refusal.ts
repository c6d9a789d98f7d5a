import type { Listing } from "../wiring/open-listing.ts";
import type { DeskSessionDeps } from "./desk/sign-in/desk-session.ts";

/** How the desk says no; its page is loaded when it does. */
export function deskRefusal({ directory }: Pick<Listing, "directory">): DeskSessionDeps["refuse"] {
  return async (refused) => {
    const { refusedPage } = await import("./desk/frame/refused-page.tsx");
    return refusedPage(directory, refused);
  };
}
