import { expect, test } from "vitest";
import { northside } from "../../test/fixtures/case-story.ts";
import { mentionable, mentionedIn, namingChosen } from "./mentioned.ts";

const dealer = {
  departments: northside.departments,
  staff: [
    member("ana", "Ana Lopez", ["sales"]),
    member("sam", "Sam Ortiz", ["service"]),
    member("sam-2", "Sam Reyes", ["service"]),
    member("zoe", "Zoë Hill", ["service"]),
  ],
};
const matter = { department: "service", salesContact: false };
const noting = { dealer, matter, by: { id: "luis" } };
const named = (text: string, chosen: readonly string[] = []) => {
  const found = mentionedIn({ text, chosen }, noting);
  return found.ok ? found.value.map(({ id }) => id) : found.failure;
};

test("MENTION-1: a note is for whom it names, by name, id or a first name that one person has", () => {
  expect(named("@Sam Ortiz please ring")).toEqual(["sam"]);
  expect(named("ask @sam-2, or @ZOË.")).toEqual(["sam-2", "zoe"]);
  expect(named("@sam please")).toEqual(["sam"]);
  expect(named("@Zoë Hill")).toEqual(["zoe"]);
});

test("MENTION-1: an address, a longer name and somebody without the @ are nobody", () => {
  expect(named("write to info@zoe.example or x@zoe")).toEqual([]);
  expect(named("@Zoëlle, and Zoë Hill")).toEqual([]);
});

test("MENTION-2: whoever may not see the case is not among those who can be told, however they are named", () => {
  expect(mentionable(noting).map(({ id }) => id)).toEqual(["sam", "sam-2", "zoe"]);
  expect(named("@Ana Lopez, sell them something")).toEqual([]);
  expect(named("x", ["ana"])).toMatchObject([{ pointer: "/mention/0", rule: "unknown-person" }]);
  expect(named("x", ["zoe"])).toEqual(["zoe"]);
});

test("nobody is told of their own note, and whoever was chosen stands in it", () => {
  const own = { ...noting, by: { id: "zoe" } };
  expect(mentionedIn({ text: "@Zoë", chosen: ["zoe"] }, own)).toMatchObject({ value: [] });
  expect(namingChosen("Please ring", ["zoe"], noting)).toBe("@Zoë Hill Please ring");
  expect(namingChosen("@zoe ring", ["zoe"], noting)).toBe("@zoe ring");
});

function member(id: string, name: string, departments: string[]) {
  return { id, name, email: `${id}@x.example`, role: "advisor" as const, departments };
}
