import { answerOvernight } from "../../shared/booking/transport/answer-overnight.ts";
import { changeTransport } from "../../shared/booking/transport/change-transport.ts";
import { proposeOvernight } from "../../shared/booking/transport/propose-overnight.ts";
import type { TransportKind } from "../../shared/directory/document/vocabulary.ts";
import { HOUR, plus } from "../../shared/kernel/time.ts";
import { ana } from "./at-case.ts";
import type { Command, Commands } from "./at-case.ts";
import { dealer } from "./cast.ts";
import { VISIT_AT, visited } from "./visit-commands.ts";

const STAFF = { kind: "staff", id: ana.id, name: ana.name } as const;

const needs = (kind: TransportKind | null, which = 0): Command =>
  visited((deps, of, now) => changeTransport(deps, { ...of, kind, by: STAFF, dealer }, now), which);

const stays = (transport: TransportKind, hours: number, which = 0): Command =>
  visited((deps, of, now) => {
    const night = { transport, readyBy: plus(VISIT_AT, hours * HOUR) };
    return proposeOvernight(deps, { ...of, night, by: STAFF, dealer }, now);
  }, which);

const answers = (agrees: boolean, version = 1): Command =>
  visited((deps, of, now) => answerOvernight(deps, { ...of, dealer, version, agrees }, now));

/** How a customer gets on while the car is here, and what is said of its night. */
export const OF_STAYS: Commands = {
  "a loaner": needs("loaner"),
  "nothing after all": needs(null),
  "the last loaner": needs("loaner", 1),
  "over night": stays("loaner", 26),
  "over two nights": stays("loaner", 50),
  "the other over night": stays("loaner", 26, 1),
  agreed: answers(true),
  declined: answers(false),
};
