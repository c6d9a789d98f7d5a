export { askDetails } from "./details-step.js";
