/** Kinds of people and things that services take, where staff say them. */
export const kinds = {
  badType: "Use letters from a to z, such as bay",
  newKind: "Something else it takes",
  newKindHint: "A word for all of its kind, such as lift.",
  newKindIs: "Who or what is the first of them?",
  newKindIsHint: "You can change it later under people, or under cars and bays.",
  newKindThing: "A new car, bay or the like",
  /** What many come to at one time. */
  eventOnly: "Only for an event",
  eventDay: "Day",
  eventTime: "Begins at",
  eventPlaces: "Places",
  eventAudience: "For whom",
  prospects: "people who are not customers yet",
  customers: "customers",
  all: "everybody",
  eventAgenda: "Agenda, line by line",
};
export type KindsText = typeof kinds;
