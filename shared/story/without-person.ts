import type { Case } from "./parts/case.schema.ts";

/** The car, and nothing that says whose it is: for people who sell and have no business with it. */
export function withoutPerson(matter: Case): Case {
  const {
    contact: _contact,
    notes: _notes,
    accessNote: _access,
    urgency: _urgency,
    pendingEmail: _pending,
    vehicle,
    ...rest
  } = matter;
  const { registration, make, model, year } = vehicle ?? {};
  const car = { registration, make, model, year };
  return {
    ...rest,
    topic: "",
    customer: { name: registration ?? matter.reference },
    ...(vehicle === undefined ? {} : { vehicle: car }),
  };
}
