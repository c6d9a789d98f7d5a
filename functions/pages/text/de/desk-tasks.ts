import type { TaskState } from "../../../../shared/commitments/promise/task-state.ts";
import type { TasksText } from "../en/desk-tasks.ts";

const states: Readonly<Record<TaskState, string>> = {
  requested:
    "Angefragt, noch nicht aktiv: Der Kunde erfährt, dass es aktiv ist, sobald Sie Ihre Nummer dafür nennen.",
  active: "Aktiv",
  done: "Erledigt",
  cancelled: "Abgesagt",
};

/** What people of a partner read of their tasks. */
export const tasks: TasksText = {
  title: (partner) => `Aufgaben von ${partner}`,
  none: "Im Moment liegt nichts für Sie an.",
  offered: "Wartet auf Ihre Antwort",
  answerBy: (moment) => `Bitte antworten Sie bis ${moment}; so lange bleibt es beim Autohaus.`,
  taken: "Ihre Aufgaben",
  due: (moment) => `fällig: ${moment}`,
  state: (state) => states[state],
  customer: "Kunde",
  email: "E-Mail-Adresse",
  phone: "Darf jetzt angerufen werden unter",
  car: "Auto",
  odometer: "Kilometerstand",
  access: "Wie man zum Auto kommt",
  accept: "Wir übernehmen es",
  done: "Es ist erledigt",
  tried: "Ein Anruf ohne Ergebnis",
  whatWasDone: "Was getan wurde",
  ownNumber: "Ihre Nummer dafür",
  acknowledge: "Wir führen es unter dieser Nummer",
  why: "Warum nicht",
  decline: "Wir können es nicht übernehmen",
};
