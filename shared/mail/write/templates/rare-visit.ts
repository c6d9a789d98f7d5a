/** What few customers hear of their visit. */
export { beforeItsPart } from "./before-its-part.ts";
export { earlierTime } from "./earlier-time.ts";
export { agendaChanged, eventForOthers } from "./event-visit.ts";
export { visitAgain } from "./visit-again.ts";
export { visitNews } from "./visit-news.ts";
export { visitTrouble } from "./visit-trouble.ts";
