/**
 * Stands in for nodemailer's table of file types, a tenth of what relay and sweep load. Every part of
 * our mails names its type and its file itself.
 */
export function detectMimeType(): string {
  return "application/octet-stream";
}

export function detectExtension(): string {
  return "bin";
}
