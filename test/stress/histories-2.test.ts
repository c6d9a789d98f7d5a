import { proveHistories } from "../simulation/prove-histories.ts";

proveHistories({ from: 1001, count: 200 });
