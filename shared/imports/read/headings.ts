import type { ImportField } from "./fields.ts";

/**
 * What columns are called in the languages of dealers, without case, accents and gaps: headings of systems that
 * dealers come from, and of what people type themselves.
 */
export const HEADINGS: Readonly<Record<ImportField, string>> = {
  name: "name fullname customer customername client clientname contact attendee kunde kundin kundenname vollername nachnamevorname nom nomcomplet nomclient nomduclient client nombrecompleto cliente nombrecliente nombredelcliente",
  firstName: "firstname givenname forename vorname rufname prenom nombre primernombre nombredepila",
  lastName: "lastname surname familyname nachname familienname nomdefamille apellido apellidos",
  email:
    "email emailaddress mail mailaddress emailadresse mailadresse adresseemail adressemail courriel correo correoelectronico",
  phone:
    "phone phonenumber telephone tel mobile mobilephone cell cellphone telefon telefonnummer rufnummer handy mobil mobilnummer telephoneportable portable numerodetelephone telefono telefonomovil movil celular numerodetelefono",
  language: "language lang locale sprache langue idioma",
  registration:
    "registration registrationnumber reg plate licenseplate licenceplate numberplate vrm vrn kennzeichen amtlicheskennzeichen immatriculation plaque plaquedimmatriculation matricula placa",
  vin: "vin vinnumber chassis chassisnumber fin fahrgestellnummer fahrzeugidentnummer numerodechassis bastidor numerodebastidor niv",
  make: "make manufacturer brand marke hersteller marque marca fabricante",
  model:
    "model vehiclemodel car vehicle modell fahrzeug fahrzeugmodell modele vehicule modelo vehiculo coche",
  leaseMaturityDate:
    "leasematuritydate leasematurity leaseend leaseenddate leaseends leaseendson leaseexpiry leaseexpirydate leaseexpiration leaseexpirationdate maturitydate contractend contractenddate endoflease endofcontract leasingende leasingendet leasingablauf leasingbis leasingvertragsende leasingrueckgabe leasingruckgabe vertragsende vertragsablauf laufzeitende endedesleasings finleasing findeleasing datefinleasing datedefindeleasing datefindeleasing findebail datefinbail datedefindebail findecontrat datefincontrat datefindecontrat datedefindecontrat echeanceleasing echeanceduleasing echeancecontrat findeloa finlld findelld findelleasing finalleasing finaldelleasing fechafinleasing fechafindeleasing fechafindelleasing fechadefindeleasing fechadefindelleasing finrenting finderenting findelrenting fechafinrenting fechafinderenting fechadefinderenting vencimientoleasing vencimientodelleasing finalcontrato finaldecontrato findecontrato findelcontrato fechafincontrato fechafindecontrato fechadefindecontrato",
  topic: "topic subject title betreff thema anliegen sujet objet asunto tema titulo titre",
  notes:
    "notes note comment comments remark remarks description bemerkung bemerkungen notiz notizen kommentar beschreibung commentaire commentaires remarque remarques observaciones comentario comentarios notas descripcion",
  service:
    "service servicetype type appointmenttype jobtype job summary leistung dienstleistung terminart art auftrag prestation typederendezvous servicio tipodecita tipo",
  what: "what promise task todo action callback zusage aufgabe versprechen rueckruf ruckruf was tache promesse aaire rappel tarea promesa que",
  when: "when start startdate starttime startdatetime datetime appointment appointmentdate due dueat duedate dtstart begin beginn termin termindatum fallig faelligkeit falligkeit falligam faelligam debut dateheure rendezvous echeance inicio fechahora cita vencimiento fechadevencimiento",
  date: "date day datum tag jour fecha dia",
  time: "time hour uhrzeit zeit heure hora",
  until:
    "until end enddate endtime enddatetime dtend ende bis fin heuredefin finaliza horadefin hasta",
  owner:
    "owner assignee assignedto advisor serviceadvisor responsible bearbeiter zustandig zustaendig berater serviceberater verantwortlich mitarbeiter responsable conseiller attribuea asesor asignadoa propietario",
  department: "department team dept abteilung bereich service departement equipe departamento area",
  cancelled: "status state statut estado zustand cancelled canceled storniert annule cancelado",
  repeats: "rrule recurrence repeats wiederholung recurrence recurrencia",
  externalId:
    "id externalid uid reference ref number appointmentid terminnummer nummer referenz numero referencia",
};

/** Of whoever comes, not of what they come for: the second visit of a customer has it as well. */
export const CUSTOMER_NUMBERS =
  "customerid customernumber kundennummer numeroclient idclient idcliente numerodecliente";

/** A heading as it is compared. */
export function plainHeading(text: string): string {
  const plain = text.normalize("NFKD").replaceAll(/\p{M}/gu, "").toLowerCase();
  return plain.replaceAll(/[^\p{L}\p{N}]+/gu, "").replaceAll("ß", "ss");
}
