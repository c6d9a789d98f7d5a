import type { Dealer, Service } from "../../shared/directory/document/dealer.schema.ts";
import { sha256 } from "../../shared/kernel/hash.ts";

/** One file to be sent: its name, and what it says. */
export type FeedFile = { readonly name: string; readonly content: object };

const LONGEST_ID = 100;

/**
 * What Google's Actions Center takes of whoever books appointments on pages of their own (*Appointments Redirect*):
 * the dealers, where each is booked, and what each offers; and a descriptor of each, which is sent last. Each is
 * whole and replaces the one before.
 * Source: <https://developers.google.com/actions-center/verticals/appointments/redirect/integration-steps/feeds>
 * and the references of the three feeds beside it.
 * @param publicUrl where people reach the stage: `https://book.example`
 * @param seconds since the epoch, which names the files
 */
export function actionsCenterFeeds(
  dealers: readonly Dealer[],
  publicUrl: string,
  seconds: number,
): readonly FeedFile[] {
  const open = dealers.filter(
    ({ draft, services }) => draft !== true && offered(services).length > 0,
  );
  return [
    ...feed("reservewithgoogle.entity", "entity", open.map(entityOf), seconds),
    ...feed(
      "reservewithgoogle.action.v2",
      "action",
      open.map(({ id }) => actionOf(id, publicUrl)),
      seconds,
    ),
    ...feed(
      "glam.service.v0",
      "service",
      open.flatMap((dealer) =>
        offered(dealer.services).map((service) => serviceOf(dealer, service, publicUrl)),
      ),
      seconds,
    ),
  ];
}

/** An event has one time, and is over before a feed of a day is read. */
function offered(services: readonly Service[]): readonly Service[] {
  return services.filter(({ event }) => event === undefined);
}

function feed(
  name: string,
  short: string,
  data: readonly object[],
  seconds: number,
): readonly FeedFile[] {
  const file = `${short}_${seconds}.json`;
  const descriptor = { generation_timestamp: seconds, name, data_file: [file] };
  return [
    { name: file, content: { data } },
    { name: `${name}-${seconds}.filesetdesc.json`, content: descriptor },
  ];
}

/** By its name, number and address Google finds the place that it knows. */
function entityOf({ id, name, telephone, address }: Dealer): object {
  return {
    entity_id: id,
    name,
    telephone,
    location: {
      address: {
        country: address.addressCountry,
        locality: address.addressLocality,
        ...(address.addressRegion && { region: address.addressRegion }),
        postal_code: address.postalCode,
        street_address: address.streetAddress,
      },
    },
  };
}

function actionOf(id: string, publicUrl: string): object {
  const url = `${publicUrl}/d/${id}`;
  return { entity_id: id, link_id: `${id}.book`, url, actions: [{ appointment_info: {} }] };
}

/** Price and duration are required and need not be shown: ours are words of the dealer's, and on the page. */
function serviceOf(dealer: Dealer, service: Service, publicUrl: string): object {
  const department = dealer.departments.find(({ id }) => id === service.department);
  const query = new URLSearchParams({ service: service.id }).toString();
  const { description } = service;
  const [first] = Object.values(description ?? {});
  return {
    merchant_id: dealer.id,
    service_id: serviceId(dealer.id, service.id),
    localized_service_name: text(service.name, service.names),
    localized_service_category: text(department?.name ?? dealer.name, department?.names),
    ...(first === undefined ? {} : { localized_service_description: text(first, description) }),
    service_price: NOT_SHOWN.price,
    service_duration: NOT_SHOWN.duration,
    action_link: [{ url: `${publicUrl}/d/${dealer.id}?${query}` }],
  };
}

const NOT_SHOWN = {
  price: { price_interpretation: "INTERPRETATION_NOT_DISPLAYED" },
  duration: { duration_interpretation: "INTERPRETATION_NOT_DISPLAYED" },
} as const;

/** ASCII, and of one dealer alone. */
function serviceId(dealer: string, service: string): string {
  const id = `${dealer}.${service}`;
  return id.length <= LONGEST_ID ? id : sha256(dealer, service);
}

function text(value: string, names: Readonly<Record<string, string>> = {}): object {
  const localized = Object.entries(names).map(([locale, name]) => ({ locale, value: name }));
  return { value, ...(localized.length > 0 && { localized_value: localized }) };
}
