import type { PartnerField } from "../../../../shared/directory/document/partner-terms.ts";
import type { PartnersText } from "../en/desk-partners.ts";

const fields: Readonly<Record<PartnerField, string>> = {
  name: "Nombre",
  phone: "Teléfono, cuando se puede llamar",
  email: "Dirección de correo",
  address: "Dirección de la cita",
  registration: "Matrícula",
  vin: "Número de bastidor (VIN)",
  model: "Marca, modelo y año",
  odometer: "Kilometraje",
  "access-note": "Cómo llegar al vehículo",
};

/** The other companies that a brand's dealers hand promises to. */
export const partners: PartnersText = {
  title: "Colaboradores",
  listLead: "Otras empresas que se encargan de una parte de lo que prometen los concesionarios.",
  none: "Todavía no hay colaboradores. Un colaborador es otra empresa que se encarga de una parte de lo que prometen los concesionarios, por ejemplo, de inspeccionar un vehículo.",
  add: "Añadir un colaborador",
  saved: "El colaborador está guardado.",
  hasEnded: "Ya no trabaja para la marca",
  lead: "Los concesionarios le pasan promesas; su personal ve lo que necesita para cumplirlas, y nada más.",
  name: "Nombre",
  purpose: "Qué hace para los clientes",
  purposeHint:
    "Los clientes lo leen. Por ejemplo: inspecciona vehículos en leasing antes de su devolución",
  telephone: "Teléfono",
  telephoneHint: "Con el prefijo del país, como +34912345678",
  callers: "Números desde los que llama",
  callersHint:
    "Con el prefijo del país y separados por comas. Los clientes los ven antes de la llamada. Vacío: llama desde su teléfono.",
  contact: "Persona de contacto para la marca",
  contactEmail: "Su dirección de correo",
  hours: "Horario y días laborables",
  hoursLead: "Cuándo hay alguien, como 8-12, 13-17. Deje vacíos los días en que cierra.",
  timeZone: "Zona horaria, como Europe/Madrid",
  workingDays: "Días laborables: solo estos cuentan para el plazo de una tarea",
  special: "Festivos y otros días",
  specialHint:
    "Uno por línea: 2027-12-25 Navidad, o 2027-12-24/2028-01-02 Vacaciones; con horario: 2027-12-24 09:00-12:00.",
  tasks: "Tareas",
  tasksLead: "Qué se le puede pedir, cuánto tarda y qué ve del cliente.",
  anotherTask: "Otra tarea",
  kind: "Tarea",
  kindHint: "Una palabra, como inspeccion. Déjela vacía para quitar la tarea.",
  takes: "Tarda",
  unit: "Contado en",
  days: "sus días laborables",
  openHours: "sus horas de apertura",
  inspects:
    "Se inspecciona el vehículo: cuando en el caso se reserva una inspección o el cliente envía fotos, la tarea termina",
  sees: "Ve del cliente",
  field: (field) => fields[field],
  people: "Personas que pueden entrar",
  peopleLead:
    "A cada persona nueva se la invita por correo. Deje una fila vacía para quitar a alguien: ya no podrá entrar, y lo que tenía pendiente se queda en el colaborador.",
  anotherPerson: "Alguien más",
  processor: "Datos personales",
  processorLead:
    "Lo acordado con esta empresa como encargada del tratamiento, para el registro de actividades.",
  data: "Qué datos recibe",
  does: "Qué hace con ellos",
  agreedOn: "Acordado el",
  country: "País de los datos, como ES",
  retention: "Cuánto tiempo los guarda",
  subProcessors: "Subencargados del tratamiento",
  subProcessorsHint: "Uno por línea, como «nombre: qué hace»",
  goBack: (tasks: number) =>
    tasks === 1
      ? "1 tarea abierta vuelve a quien la tenía."
      : `${tasks} tareas abiertas vuelven a quienes las tenían.`,
  goToLead: (tasks: number) =>
    tasks === 1
      ? "1 tarea abierta pasa a quien dirige allí."
      : `${tasks} tareas abiertas pasan a quien dirige allí.`,
  saveAllTheSame: "Guardar de todos modos",
  ended: "Ya no trabaja para la marca: no recibe tareas y su personal ya no puede entrar",
};
