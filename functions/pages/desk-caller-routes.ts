import { partOf } from "../wiring/route.ts";
import type { Route } from "../wiring/route.ts";
import type { DeskDependencies } from "./desk/frame/desk-dependencies.ts";

const desk = partOf(async () => (await import("./desk-part.ts")).deskPart);

const DEALER = "/desk/dealers/{dealer}";
const CASE = "/desk/cases/{reference}";

/** Whoever rings: a case for them, who they are, and all of theirs; and what of the list somebody looks at first. */
export const deskCallerRoutes: readonly Route<DeskDependencies>[] = [
  { on: `GET ${DEALER}/new`, who: "case:open", load: desk((it) => it.new.ask) },
  { on: `POST ${DEALER}/new`, who: "case:open", load: desk((it) => it.new.open) },
  { on: `GET ${DEALER}/book`, who: "appointment:change", load: desk((it) => it.book.askCaller) },
  { on: `POST ${DEALER}/book`, who: "appointment:change", load: desk((it) => it.book.bookCaller) },
  { on: `GET ${DEALER}/find`, who: "case:find", load: desk((it) => it.find.ask) },
  { on: `POST ${DEALER}/find`, who: "case:find", load: desk((it) => it.find.find) },
  {
    on: `POST ${DEALER}/find/typing`,
    who: "case:find",
    load: desk((it) => it.find.whileTyping),
  },
  { on: `POST ${DEALER}/known`, who: "case:find", load: desk((it) => it.new.known) },
  { on: `GET ${CASE}/person`, who: "case:read", load: desk((it) => it.allOfCustomer.show) },
  { on: `POST ${CASE}/person`, who: "case:change", load: desk((it) => it.allOfCustomer.say) },
  { on: `POST ${DEALER}/own-list`, who: "promise:read", load: desk((it) => it.ownList.keep) },
];
