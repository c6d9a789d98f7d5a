import * as british from "../en/desk.ts";

export const find = { ...british.find, registration: "License plate" };
