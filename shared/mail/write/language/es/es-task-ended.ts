import type { TaskEndedWords } from "../words/task-ended-words.ts";

export const taskEndedEs: TaskEndedWords = {
  subject: ({ what }) => `Ya no le corresponde: ${what}`,
  why: {
    takenBack: ({ actor, dealer }) => `${actor}, de ${dealer}, ha recuperado esta tarea.`,
    done: ({ actor, dealer }) => `${actor}, de ${dealer}, anotó que esto ya está hecho.`,
    withdrawn: ({ actor, dealer }) =>
      `${actor}, de ${dealer}, anotó que el cliente ya no quiere esto.`,
    withdrawnByThem: () => "El cliente ya no quiere esto.",
    solved: () => "El cliente lo ha resuelto en otro lugar.",
    booked: ({ dealer }) => `El cliente ha reservado una cita para esto en ${dealer}.`,
    inspectedByThem: () =>
      "El cliente ha hecho la inspección del vehículo por su cuenta y ha enviado fotos.",
    unwanted: ({ dealer }) =>
      `El cliente no quiere a este colaborador para ello y así se lo ha dicho a ${dealer}.`,
    denied: ({ dealer }) =>
      `El cliente dice que lo anotado al respecto no es así. ${dealer} se ocupa ahora de ello.`,
    notIntroduced: ({ dealer }) =>
      `El cliente aún no sabe de usted. ${dealer} se lo dirá y después se le volverá a preguntar a usted.`,
    along: ({ dealer }) => `Esta tarea terminó con otro cambio en ${dealer}.`,
  },
  nothingLeft: "No haga nada más al respecto, por favor. Ya no tiene acceso al caso.",
  openTasks: "Ver sus tareas",
};
