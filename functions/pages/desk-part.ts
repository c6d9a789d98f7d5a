import { countTroubled } from "../../shared/booking/agenda/count-troubled.ts";
import type { Listing } from "../wiring/open-listing.ts";
import { openRequestDependencies } from "../wiring/open-request-dependencies.ts";
import { deskRefusal } from "./desk-refusal.ts";
import { deskAddressRoutes } from "./desk/document/desk-address.routes.ts";
import { deskBookRoutes } from "./desk/book/desk-book.routes.ts";
import { brandLookRoutes } from "./desk/brand/brand-look.routes.ts";
import { brandPeopleRoutes } from "./desk/brand/brand-people.routes.tsx";
import { deskBrandRoutes } from "./desk/brand/desk-brand.routes.ts";
import { deskCalendarsRoutes } from "./desk/calendars/desk-calendars.routes.ts";
import { deskCaseRoutes } from "./desk/case/desk-case.routes.ts";
import { deskCloseRoutes } from "./desk/case/desk-close.routes.ts";
import { deskCodeRoutes } from "./desk/case/desk-code.routes.tsx";
import { deskCustomerRoutes } from "./desk/case/desk-customer.routes.tsx";
import { deskAllOfCustomerRoutes } from "./desk/customer/desk-all-of-customer.routes.ts";
import { deskDocumentRoutes } from "./desk/document/desk-document.routes.ts";
import type { DeskDependencies } from "./desk/frame/desk-dependencies.ts";
import { deskFindRoutes } from "./desk/find/desk-find.routes.tsx";
import { deskLeftRoutes } from "./desk/left/desk-left.routes.ts";
import { deskMeRoutes } from "./desk/me/desk-me.routes.ts";
import { deskNewRoutes } from "./desk/new/desk-new.routes.ts";
import { deskOwnListRoutes } from "./desk/now/desk-own-list.routes.ts";
import { deskPeopleRoutes } from "./desk/people/desk-people.routes.ts";
import { deskHandoffRoutes } from "./desk/promise/desk-handoff.routes.ts";
import { deskMakeRoutes } from "./desk/promise/desk-make.routes.ts";
import { deskPromiseRoutes } from "./desk/promise/desk-promise.routes.ts";
import { deskReadersRoutes } from "./desk/readers/desk-readers.routes.ts";
import { deskReportRoutes } from "./desk/report/desk-report.routes.ts";
import { signInRoutes } from "./desk/sign-in/sign-in.routes.ts";
import { readSignIn } from "./desk/sign-in/read-sign-in.ts";
import { deskTodayRoutes } from "./desk/today/desk-today.routes.ts";
import { deskSeveralRoutes } from "./desk/several/desk-several.routes.ts";
import { deskWaitingRoutes } from "./desk/waiting/desk-waiting.routes.ts";
import { deskChangeRoutes } from "./desk/visit/desk-change.routes.ts";
import { deskJobsRoutes } from "./desk/visit/desk-jobs.routes.ts";
import { deskConditionRoutes } from "./desk/visit/desk-condition.routes.ts";
import { deskComeBackRoutes } from "./desk/visit/desk-come-back.routes.ts";
import { deskFollowUpRoutes } from "./desk/visit/desk-follow-up.routes.tsx";
import { deskHandBackRoutes } from "./desk/stay/desk-hand-back.routes.tsx";
import { deskStayRoutes } from "./desk/stay/desk-stay.routes.ts";
import { deskVisitorRoutes } from "./desk/visit/desk-visitor.routes.tsx";
import { deskVisitRoutes } from "./desk/visit/desk-visit.routes.ts";

/** What staff do beyond looking what is due. */
export const deskPart = {
  address: deskAddressRoutes,
  allOfCustomer: deskAllOfCustomerRoutes,
  book: deskBookRoutes,
  brand: deskBrandRoutes,
  brandLook: brandLookRoutes,
  brandPeople: brandPeopleRoutes,
  calendars: deskCalendarsRoutes,
  case: deskCaseRoutes,
  change: deskChangeRoutes,
  close: deskCloseRoutes,
  code: deskCodeRoutes,
  comeBack: deskComeBackRoutes,
  customer: deskCustomerRoutes,
  document: deskDocumentRoutes,
  find: deskFindRoutes,
  followUp: deskFollowUpRoutes,
  handBack: deskHandBackRoutes,
  handoff: deskHandoffRoutes,
  jobs: deskJobsRoutes,
  left: deskLeftRoutes,
  make: deskMakeRoutes,
  new: deskNewRoutes,
  me: deskMeRoutes,
  ownList: deskOwnListRoutes,
  people: deskPeopleRoutes,
  promise: deskPromiseRoutes,
  readers: deskReadersRoutes,
  report: deskReportRoutes,
  several: deskSeveralRoutes,
  signIn: signInRoutes,
  today: deskTodayRoutes,
  visit: deskVisitRoutes,
  condition: deskConditionRoutes,
  stay: deskStayRoutes,
  visitor: deskVisitorRoutes,
  waiting: deskWaitingRoutes,
};

/** What it is made of; loaded together with it. */
export function openDesk(listing: Listing): DeskDependencies {
  return {
    ...openRequestDependencies(listing),
    troubledAt: (dealer, now) => countTroubled(listing.tables, dealer, now),
    signIn: readSignIn(),
    refuse: deskRefusal(listing),
  };
}
