import * as british from "../en/desk-people.ts";

export const people: british.PeopleText = {
  ...british.people,
  ends: (visits, promises) =>
    `From that moment nobody can open the cases. ${visits === 1 ? "1 visit is" : `${visits} visits are`} canceled, ${promises === 1 ? "1 open promise ends" : `${promises} open promises end`}, and nobody is told.`,
};
