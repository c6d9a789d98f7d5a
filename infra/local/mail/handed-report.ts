import { REPORT_FIELDS, reportOf, valueAt } from "../../../shared/mail/fate/report-fields.ts";

/** As EventBridge hands on what SES reports, by the same table: what it may say of anybody is left out. */
export function handedReport(event: object): object {
  const type = valueAt(event, "detail-type");
  const fields = Object.entries(REPORT_FIELDS).find(([name]) => name === type)?.[1] ?? [];
  return reportOf(fields, (field) => valueAt(event, `detail.${field}`));
}
