import type { WordsText } from "../en/desk-words.ts";

export const words: WordsText = {
  preview: "Ver la página como la ven los clientes",
  toWords: "Lo que los clientes leen sobre él, en cada idioma",
  ofService: (service) => `${service}: lo que leen los clientes`,
  serviceLead:
    "En cada idioma que habla con sus clientes. Si uno queda vacío, leen lo que está escrito en otro.",
  name: "Nombre",
  elseNamed: (name) => `Vacío: ${name}`,
  service: {
    names: "Nombre",
    description: "En qué consiste",
    priceText: "Precio",
    bring: "Qué hay que traer",
    stay: "Cuánto tiempo quedarse",
  },
  hints: {
    description: "Si está vacío en todos los idiomas: una frase nuestra según su tipo.",
    priceText: "Tal como lo leen los clientes, por ejemplo: desde 89 €",
    bring: "Por ejemplo: su permiso de conducir",
    stay: "Cuando no es simplemente el tiempo reservado.",
  },
  ofDepartment: (department) => `${department}: el nombre que leen los clientes`,
  departmentLead: "En cada idioma que habla con sus clientes.",
  options: "Lo que eligen los clientes",
  ofOption: (option) => `${option}: las palabras que leen los clientes`,
  optionLead:
    "Con estas palabras se elige lo que distingue a sus vehículos. No cambia nada más: las citas conservan lo que se eligió.",
  privacy: "Lo que dice sobre los datos personales",
  privacyLead:
    "Aparece en su página de privacidad, junto a lo que vale aquí para todos los concesionarios. Los plazos de conservación y la dirección de su propia política tienen cada uno su formulario.",
  privacyContact: "Correo electrónico para preguntas sobre datos personales",
  elseAddress: (address) => `Vacío: ${address}`,
  authority: "Dónde pueden reclamar los clientes",
  authorityName: "Nombre de la autoridad",
  authorityUrl: "Dirección de su sitio web",
  bothOfAuthority: "Indique el nombre y la dirección del sitio web, o ninguno de los dos",
  processors: "Quién más trata los datos por encargo suyo",
  processorsHint: "Guarde para poder añadir otra. La empresa que vacíe se quita.",
  processor: (number) => `Empresa ${number}`,
  processorName: "Razón social",
  does: (language) => `Qué hace con los datos (${language})`,
  needName: "Indique su nombre",
  needDoes: "Diga al menos en un idioma qué hace con los datos",
  accessibility: "Lo que dice sobre la accesibilidad",
  accessibilityLead:
    "Aparece en su página de accesibilidad, junto a lo que vale para todas las páginas de aquí.",
  limits: "Lo que se sabe que no funciona para todos",
  noLimits: "No se conoce nada que no funcione para todos.",
  assessedOn: "Cuándo se revisó por última vez",
  accessibilityContact: "Correo electrónico para quien no pueda usar algo",
};
