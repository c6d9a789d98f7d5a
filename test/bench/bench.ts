import { slotsBench } from "./slots.bench.ts";

const report = { slots: [1, 8, 32].map((places) => slotsBench(places)) };
process.stdout.write(`${JSON.stringify(report, null, 2)}\n`);
