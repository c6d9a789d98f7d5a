import { bookingsBench } from "./bookings.bench.ts";
import { mailBench } from "./mail.bench.ts";
import { pressureBench } from "./pressure.bench.ts";
import { slotsBench } from "./slots.bench.ts";

const slots = [1, 8, 32].map((places) => slotsBench(places));
const report = {
  slots,
  bookings: await bookingsBench(),
  pressure: await pressureBench(),
  mail: await mailBench(),
};
process.stdout.write(`${JSON.stringify(report, null, 2)}\n`);
