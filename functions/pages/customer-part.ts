import type { Listing } from "../wiring/open-listing.ts";
import { openRequestDependencies } from "../wiring/open-request-dependencies.ts";
import type { RequestDependencies } from "../wiring/open-request-dependencies.ts";
import { apiDescriptionRoutes } from "./api-description/api-description.routes.ts";
import { bookingRoutes } from "./booking/details/booking.routes.ts";
import { privacyRoutes } from "./booking/dealers/privacy.routes.ts";
import { waitRoutes } from "./booking/waiting/wait.routes.ts";
import { callRoutes } from "./booking/call/call.routes.ts";
import { changeRoutes } from "./case/appointment/change.routes.ts";
import { complaintRoutes } from "./case/appointment/complaint.routes.ts";
import { handBackRoutes } from "./case/appointment/hand-back.routes.ts";
import { overnightRoutes } from "./case/appointment/overnight.routes.ts";
import { visitorRoutes } from "./case/appointment/visitor.routes.ts";
import { waitingRoutes } from "./case/appointment/waiting.routes.ts";
import { dataRoutes } from "./case/data/data.routes.ts";
import { doneRoutes } from "./case/done/done.routes.ts";
import { againRoutes } from "./case/lease/again.routes.ts";
import { findRoutes } from "./case/access/find.routes.ts";
import { renewRoutes } from "./case/access/renew.routes.ts";
import { feedbackRoutes } from "./case/feedback/feedback.routes.ts";
import { inspectionRoutes } from "./case/lease/inspection.routes.ts";
import { leaseRoutes } from "./case/lease/lease.routes.ts";
import { caseRoutes } from "./case/overview/case.routes.ts";
import { claimRoutes } from "./case/promise/claim.routes.ts";
import { promiseRoutes } from "./case/promise/promise.routes.ts";
import { solvedRoutes } from "./case/promise/solved.routes.ts";
import { caseCallRoutes } from "./case/reach/case-call.routes.ts";
import { addressRoutes } from "./case/reach/address.routes.ts";
import { detailsRoutes } from "./case/reach/details.routes.ts";
import { replaceLinkRoutes } from "./case/reach/replace-link.routes.ts";
import { reachRoutes } from "./case/reach/reach.routes.ts";
import { wishRoutes } from "./case/waiting/wish.routes.ts";
import { verifyCodeRoutes } from "./case/verify/verify-code.routes.ts";
import { verifyRoutes } from "./verify/verify.routes.ts";
import { unsubscribeRoutes } from "./unsubscribe/unsubscribe.routes.ts";

/** What customers do once they have found a time; together, since it shares nearly all it loads. */
export const customerPart = {
  address: addressRoutes,
  again: againRoutes,
  details: detailsRoutes,
  api: apiDescriptionRoutes,
  booking: bookingRoutes,
  call: callRoutes,
  replaceLink: replaceLinkRoutes,
  case: caseRoutes,
  caseCall: caseCallRoutes,
  change: changeRoutes,
  claim: claimRoutes,
  data: dataRoutes,
  done: doneRoutes,
  feedback: feedbackRoutes,
  find: findRoutes,
  renew: renewRoutes,
  privacy: privacyRoutes,
  promise: promiseRoutes,
  solved: solvedRoutes,
  reach: reachRoutes,
  unsubscribe: unsubscribeRoutes,
  complaint: complaintRoutes,
  handBack: handBackRoutes,
  overnight: overnightRoutes,
  verify: verifyRoutes,
  verifyCode: verifyCodeRoutes,
  visitor: visitorRoutes,
  wait: waitRoutes,
  waiting: waitingRoutes,
  wish: wishRoutes,
  lease: leaseRoutes,
  inspection: inspectionRoutes,
};

/** What it is made of; loaded together with it. */
export function openCustomer(listing: Listing): RequestDependencies {
  return openRequestDependencies(listing);
}
