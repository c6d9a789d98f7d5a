import type { PeopleText } from "../en/desk-people.ts";

export const people = {
  title: "Datos personales",
  lead: "Quien lo pida puede recibir una copia de todo lo que guardamos sobre su persona, o hacer que lo borremos. No se hace nada hasta que usted lo confirme.",
  email: "Correo electrónico",
  phone: "Número de teléfono",
  want: "¿Qué pide el cliente?",
  wanted: { export: "Una copia", erase: "Que se borre" },
  next: "Buscar sus casos",
  needOne: "Escriba una dirección de correo o un número",
  badEmail: "Revise la dirección",
  badPhone: "Escriba el número con su prefijo",
  needWant: "Elija lo que se pide",
  none: "Aquí no hay ningún caso de esta persona.",
  unproven: (count) =>
    count === 1
      ? "En 1 caso figura este correo, pero nadie ha demostrado que sea suyo. Se queda como está."
      : `En ${count} casos figura este correo, pero nadie ha demostrado que sea suyo. Se quedan como están.`,
  whoTitle: "¿De quién se trata?",
  whoLead: "Varias personas comparten este número. Solo cuentan los casos de la que elija.",
  who: "Nombre",
  whoDo: "Seguir",
  sure: {
    export: "¿Preparar una copia?",
    erase: "¿Borrar a esta persona?",
  },
  cases: (count) => (count === 1 ? "Se trata de 1 caso." : `Se trata de ${count} casos.`),
  copyBody:
    "Recibirá dos archivos para entregar: uno para leer y otro para programas. Los enlaces quedan siete días al pie de esta página.",
  ends: (visits, promises) =>
    `Desde este momento nadie puede abrir los casos. ${visits === 1 ? "Se cancela 1 cita" : `Se cancelan ${visits} citas`}, ${promises === 1 ? "termina 1 promesa abierta" : `terminan ${promises} promesas abiertas`} y no se avisa a nadie.`,
  forGood: "No se puede deshacer.",
  sureDo: { export: "Sí, preparar la copia", erase: "Sí, borrar para siempre" },
  back: "No, volver",
  last: "Últimas peticiones",
  noneYet: "Nadie ha pedido nada todavía.",
  request: { export: "Copia", erase: "Borrado" },
  state: {
    waiting: "empezado; vuelva a cargar la página en un momento",
    working: "empezado; vuelva a cargar la página en un momento",
    done: "hecho",
    failed: "sin hacer",
  },
  asked: (moment, name) => `${moment}, ${name}`,
  count: (cases) => (cases === 1 ? "1 caso" : `${cases} casos`),
  read: "Para leer",
  software: "Para programas",
  hour: "Cada enlace vale una hora. Vuelva a cargar la página para tener otros.",
} satisfies PeopleText;
