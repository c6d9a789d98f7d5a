import { proveHistories } from "./prove-histories.ts";

proveHistories({ from: 1, count: 1_000 });
