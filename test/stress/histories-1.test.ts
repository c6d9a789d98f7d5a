import { proveHistories } from "../simulation/prove-histories.ts";

proveHistories({ from: 1, count: 200 });
