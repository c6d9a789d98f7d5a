import { transportName } from "../../../../shared/language/transport-names.ts";
import type * as english from "../en/transport.ts";

export const transportLines: typeof english.transportLines = {
  "appointment.transport-changed": ({ appointment: { serviceName, transport: chosen } }) =>
    chosen === undefined
      ? `Mobilität bei ${serviceName}: nichts nötig`
      : `Mobilität bei ${serviceName}: ${transportName(chosen.kind, "de")}`,
  "appointment.overnight-proposed": ({ appointment: { overnight: night } }, say) =>
    night === undefined
      ? "Das Auto soll über Nacht bleiben"
      : `Das Auto soll über Nacht bleiben, fertig bis ${say(night.readyBy)}; Mobilität: ${transportName(night.transport, "de")}. Der Kunde wurde um Zustimmung gebeten`,
  "appointment.overnight-agreed": ({ appointment: { overnight: night } }, say) =>
    night === undefined
      ? "Vereinbart: Das Auto bleibt über Nacht"
      : `Vereinbart${night.onPaper === true ? " auf Papier" : ""}: Das Auto bleibt über Nacht, fertig bis ${say(night.readyBy)}; Mobilität: ${transportName(night.transport, "de")}`,
  "appointment.overnight-declined": ({ overnight: night }, say) =>
    `Abgelehnt: Das Auto bleibt nicht über Nacht (bis ${say(night.readyBy)})`,
};

export const transport: english.TransportText = {
  label: "Mobilität",
  question: "Wie bleiben Sie mobil, solange Ihr Auto bei uns ist?",
  none: "Ich brauche nichts",
  gone: "An diesem Tag nicht mehr frei",
  goneNote: (kind) =>
    `An diesem Tag ist „${kind}“ nicht mehr frei. Wählen Sie etwas anderes oder eine andere Zeit.`,
  desk: {
    change: "Mobilität",
    title: (service) => `Mobilität bei ${service}`,
    lead: "Wie der Kunde mobil bleibt, solange das Auto hier ist. Der Kunde liest es.",
    none: "Nichts nötig",
    press: "Speichern",
    need: "Wählen Sie, wie der Kunde mobil bleibt",
    taken: (day) => `Am ${day} ist das nicht mehr frei`,
    notOffered: "Das wird hier nicht angeboten",
  },
};

export const overnight: english.OvernightText = {
  title: "Ihr Auto bleibt über Nacht",
  lead: "Wir müssen Ihr Auto über Nacht behalten. Bitte sagen Sie uns, ob Sie einverstanden sind.",
  readyBy: "Fertig bis",
  agree: "Ich bin einverstanden",
  decline: "Ich bin nicht einverstanden",
  link: "Zustimmen oder ablehnen",
  asked: (by) => `Wir möchten Ihr Auto über Nacht behalten. Es wäre bis ${by} fertig.`,
  agreed: (by) =>
    `Sie sind einverstanden, dass Ihr Auto über Nacht bleibt. Es ist bis ${by} fertig.`,
  onPaper: (by) =>
    `Sie haben hier unterschrieben, dass Ihr Auto über Nacht bleibt. Es ist bis ${by} fertig.`,
  notSo: "Das stimmt nicht",
  changed: "Inzwischen wurde etwas anderes vorgeschlagen. Bitte lesen Sie es, bevor Sie antworten.",
  desk: {
    link: "Bleibt über Nacht",
    again: "Angaben zur Nacht ändern",
    heading: (service) => `${service}: Das Auto bleibt über Nacht`,
    about:
      "Der Kunde erfährt es sofort und wird um Zustimmung gebeten. Was Sie zur Mobilität wählen, ist bis dahin an jedem Tag für ihn reserviert.",
    day: "Fertig am",
    time: "Fertig bis (Uhrzeit)",
    paper: "Der Kunde hat hier unterschrieben",
    press: "Um Zustimmung bitten",
    open: (by) => `Bleibt über Nacht bis ${by}. Der Kunde hat noch nicht zugestimmt.`,
    agreed: (by) => `Bleibt über Nacht bis ${by}. Der Kunde hat zugestimmt.`,
    onPaper: (by) => `Bleibt über Nacht bis ${by}. Auf Papier zugestimmt.`,
    needDay: "Wählen Sie einen Tag und eine Uhrzeit",
    badTime: {
      "due-passed": "Diese Zeit ist schon vorbei",
      "before-the-night": "Wählen Sie einen späteren Tag: Das Auto bleibt über Nacht",
      "too-long-overnight": "Das liegt zu weit in der Zukunft",
      "closed-then": "Dann ist geschlossen",
    },
    needKind: "Wählen Sie, wie der Kunde bis dahin mobil bleibt",
    notOverNight: "Über Nacht kann hier niemand warten",
  },
};

export const offered: english.OfferedText = {
  title: "Mobilität für Kunden",
  lead: "Was Kunden wählen können, solange ihr Auto hier ist. Lassen Sie die Zahl leer, wo es keine Grenze gibt.",
  nothing: "Es wird nichts angeboten",
  kind: "Art",
  perDay: "Wie viele am Tag",
  add: "Hinzufügen",
  remove: (name) => `${name} entfernen`,
  line: (name, perDay) => (perDay === undefined ? name : `${name}: ${perDay} am Tag`),
  need: "Wählen Sie eine Art",
  badNumber: "Nehmen Sie eine ganze Zahl von 1 bis 1.000, oder lassen Sie das Feld leer",
};
