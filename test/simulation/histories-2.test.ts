import { proveHistories } from "./prove-histories.ts";

proveHistories({ from: 1001, count: 1_000 });
