/** What templates take, as documents call it. */
export const DEMONSTRATOR = "demonstrator";
export const BAY = "bay";
export const SALES_ADVISOR = "sales-advisor";
export const SERVICE_ADVISOR = "service-advisor";
