import { dealerSchema } from "../../shared/directory/document/dealer.schema.ts";
import { createDirectoryStore } from "../../shared/directory/store/directory.store.ts";
import type { Dealer } from "../../shared/directory/document/dealer.schema.ts";
import type { World } from "./world.ts";

type Changes = (usual: Dealer) => object;

/** A new colleague in the place of whoever left, in the department and as a resource. */
function replaced(left: string, id: string, name: string): Changes {
  const put = <One extends { readonly id: string; readonly name: string }>(one: One) =>
    one.id === left ? { ...one, id, name } : one;
  return (usual) => ({
    staff: usual.staff.map((member) =>
      member.id === left ? { ...put(member), email: `${id}@bath.example` } : member,
    ),
    resources: usual.resources.map(put),
    departments: usual.departments.map((department) =>
      department.manager === left ? { ...department, manager: id } : department,
    ),
  });
}

const DAYS = ["Monday", "Tuesday", "Wednesday", "Thursday", "Friday"];

const AFTERNOONS = ["2027-05-10", "2027-05-11", "2027-05-12", "2027-05-14"].map((day) => ({
  from: day,
  through: day,
  fromTime: "13:00",
  substitute: "maya",
}));

/** What a dealer's document may become while promises are under way. */
const DOCUMENTS: readonly Changes[] = [
  () => ({}),
  replaced("ana", "ben", "Ben Shaw"),
  replaced("maya", "mira", "Mira Cole"),
  () => ({ openingHours: [{ dayOfWeek: DAYS, opens: "10:00", closes: "16:00" }] }),
  (usual) => ({
    staff: usual.staff.map((member) =>
      member.id === "maya" ? { ...member, email: "maya.chen@bath.example" } : member,
    ),
  }),
  (usual) => ({
    staff: usual.staff.map((member) =>
      member.id === "maya"
        ? { ...member, absences: [{ from: "2027-05-01", through: "2027-12-31" }] }
        : member,
    ),
  }),
  (usual) => ({
    staff: usual.staff.map((member) =>
      member.id === "ana" ? { ...member, absences: AFTERNOONS } : member,
    ),
  }),
];

/** The dealer's document is written anew: people leave, come, are away, and hours change. */
export function replaceDocument(world: World): void {
  write(world, world.chance.pick(DOCUMENTS)(world.dealer));
}

/** One of them is away from now on. */
export function sendAway(world: World, person: string): void {
  const absences = [{ from: "2027-05-01", through: "2027-12-31" }];
  const staff = world.dealer.staff.map((one) => (one.id === person ? { ...one, absences } : one));
  write(world, { staff });
}

function write(world: World, changes: object): void {
  const document = dealerSchema.parse({ ...world.dealer, ...changes });
  world.documents.push({ since: world.now, dealer: document });
  world.request(async ({ tables, random }) => {
    const directory = createDirectoryStore(tables, random);
    const seen = await directory.dealer(document.id);
    return directory.putDealer(document, seen);
  });
}
