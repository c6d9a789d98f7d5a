import type { ProblemCode } from "./problem.ts";

/**
 * What the API says of a problem in English: the usual sentence of each code, and others where one code
 * has several causes. `{name}` is a parameter.
 */
export const DETAILS = {
  "malformed-json": "The body is not JSON.",
  "not-utf8": "The body is not UTF-8.",
  "doubtful-address":
    "The e-mail address looks mistyped; nothing was done. Send the one in `suggestion`, or the same with `addressConfirmed: true`.",
  "named-twice": "The body names a field twice.",
  "too-deep": "The body has lists or objects more than 32 levels deep.",
  "invalid-request": "Some fields are not right.",
  "nothing-changed": "Some fields are not right; nothing was changed.",
  "malformed-key": "The key is malformed.",
  "campaign-not-found": "There is no such campaign at this brand.",
  "empty-promise":
    "A mail of a campaign carries a link to book, or a promise with who keeps it and by when.",
  "written-too-slowly":
    "With `dailyAmount`, {callsPossible} of {recipients} can be written to early enough to be called by then; nothing was changed.",
  "cannot-be-kept":
    "{recipients} calls were to be promised, and {callsPossible} can be made by then; nothing was changed.",
  "campaign-for-nobody": "It has no audience yet.",
  "campaign-started": "It was started; its words and its audience stay as they are.",
  "campaign-ended": "It has ended: nobody more is written to.",
  "campaign-not-running": "It is not running; there is nothing to pause.",
  "campaign-nobody-keeps-it":
    "Whoever was to keep its promise, or their department, is not at this dealer any more; nothing was started.",
  "campaign-service-is-gone":
    "The service that its link leads to is not offered any more; nothing was started.",
  "campaign-dealer-is-draft":
    "This dealer is a draft: strangers cannot book there yet; nothing was started.",
  "campaign-over": "It has ended and cannot be started again; make a new one.",
  "import-not-found": "There is no such import, or its file is no longer kept.",
  "import-refused": "This file cannot be taken over.",
  "import-empty": "There is no row in the file.",
  "import-too-large": "The file is larger than {most} MB; send it in parts.",
  "import-too-many-rows": "The file has more than {most} rows; send it in parts.",
  "import-unreadable":
    "The file cannot be read after line {line}: most likely a quotation mark is missing there.",
  "import-no-calendar": "The file begins like a calendar (ICS), but cannot be read as one.",
  "import-no-table": "This is neither a table (CSV) nor a calendar (ICS).",
  "import-not-ready": "Say first what the columns are; see `missing`.",
  "import-has-bad-rows":
    "Some rows are not right and all or nothing was asked for; nothing was taken.",
  "no-such-department": "There is no such department.",
  "no-such-version": "There is no such version of this document, or it is not kept any more.",
  "not-given-like-that": "This service is not given like that.",
  "wrong-days": "The range of days is not right.",
  "wrong-place": "The place is not right.",
  "no-time-between": "There is no time in between.",
  "due-too-far": "The due time is more than five years away.",
  unauthorised: "The ID token has no verified e-mail address.",
  "signed-out": "This token is older than the last sign-out everywhere; get a new one.",
  "also-elsewhere":
    "This person also works elsewhere; only they can sign out everywhere. Here they can be taken off the staff.",
  "signed-in-already": "They have signed in already; nothing was sent.",
  "invited-enough": "They have been invited often enough for today; nothing was sent.",
  "foreign-form": "The form was sent from another site; nothing was changed.",
  "role-not-allowed": "This is for people of another role; nothing was changed.",
  "leaders-write": "A manager or the brand changes the dealer's document.",
  "brand-only": "Only the brand changes the brand and the escalation; nothing was changed.",
  "not-yours-to-write":
    "Managers write people below them, of their own departments; a general manager or the brand writes the rest. Nothing was changed.",
  "not-yours-to-give":
    "Their promises are given away by a general manager or the brand, or by a manager of theirs.",
  "purpose-not-allowed":
    "This is a matter of service, and the customer has not agreed to be contacted by sales.",
  "on-no-staff": "You are not on any dealer's staff.",
  "own-time": "Advisors block their own time; managers anybody's, and cars and bays.",
  "not-your-block": "Advisors take away what they blocked themselves; managers any block.",
  "own-calendars": "Advisors have links to their own and their departments' appointments.",
  "may-not-override": "Only a manager or the brand may override.",
  "case-not-opened": "This promise is another department's; open its case before you change it.",
  "offered-to-others": "This promise is offered to somebody else.",
  "not-yours-to-remove": "Only whoever put it there, or a manager, can take it away.",
  "not-yours-to-return": "Only those it is offered to, its owner or a manager can return it.",
  "manager-needed": "A manager must agree on this time; without one it can be expected.",
  "beyond-what-can-be-kept":
    "Nobody could keep this promise in time; only a manager may make it all the same.",
  "third-move":
    "It was moved by agreement twice already; a manager must make the third move. Say `agreedWithCustomer: false` to tell the customer what you expect.",
  "far-ahead":
    "This is more than 30 days ahead; a manager must make this move. Say `agreedWithCustomer: false` to tell the customer what you expect.",
  "past-last-date":
    "This is past the last date that nobody can move; a manager must make this move. Say `agreedWithCustomer: false` to tell the customer what you expect.",
  "not-in-writing":
    "The customer cannot be told by mail and so could not deny it; a manager must make this move. Say `agreedWithCustomer: false` to note what you expect.",
  "route-not-found": "There is nothing here.",
  "address-not-utf8": "The address is not UTF-8.",
  "address-too-long": "The address is too long.",
  "dealer-not-found": "There is no such dealer.",
  "no-dealer-of-yours": "There is no dealer with this id that you may see.",
  "brand-not-found": "There is no brand with this id that you may see.",
  "partner-not-found": "There is no partner with this id that you may see.",
  "service-not-found": "This dealer has no such service.",
  "case-not-found": "There is no case with this reference that you may see.",
  "appointment-not-found": "This case has no such appointment.",
  "block-not-found": "There is no such block at this dealer.",
  "file-not-found": "There is no such file; what was sent and not kept goes within a day.",
  "feed-not-found": "There is no such calendar link.",
  "people-request-not-found": "There is no such request at this brand.",
  erased: "Its customer had their data erased; nobody is to contact them about it.",
  "several-people": "Several people have this number: say the name of the one who is meant.",
  "person-not-found": "There is nobody with this id at this dealer or its brand.",
  "commitment-not-found": "This case has no promise with this id.",
  "slot-taken": "Somebody else has this time; nothing was changed.",
  "transport-taken": "That is no longer available on {date}; nothing was changed.",
  "time-in-use":
    "Visits stand in this time; nothing was blocked. Move them first, or send `keepVisits: true` to block the rest and list them.",
  "time-held":
    "Part of this time is held for somebody who waits for it; nothing was blocked. Try again when they have answered.",
  "already-blocked": "Part of this time is blocked already; nothing was changed.",
  "block-over": "This block is over, and stays on record.",
  "already-booked":
    "The same customer has an appointment at that time; nothing was changed. Send `again: true` to book another.",
  "event-for-others":
    "This event is for others than this customer; nothing was booked. A reason in `override` books all the same.",
  "address-not-proven":
    "Open the link in our mail to the customer first: whoever waits for an earlier time is mailed, and nobody has shown yet that they read there.",
  "inspection-sent": "It was sent already, and nobody has judged it yet.",
  "inspection-incomplete": "Some parts are not answered or have no photo yet; nothing was sent.",
  "part-not-found": "There is no such part to look at.",
  "not-open-yet":
    "This cannot be booked so long before the end of the lease; see `opensAt`. Nothing was changed.",
  "slot-not-offered": "Nothing can be booked at this time; nothing was changed.",
  "something-planned": "Something is still planned in this case; that ends first.",
  "wrong-state": "The appointment is {status}.",
  "not-begun": "The appointment has not begun yet.",
  "promise-open":
    "Something promised for this visit is still open: keep it, or tell the customer that it will not be done.",
  "not-its-day": "The appointment is on a later day; how it goes is logged from that day on.",
  "car-does-not-stay":
    "Only of a visit for which the car stays with the dealer is noted what it was like.",
  "arrival-not-noted":
    "Nobody noted what the car was like on arrival, so nothing could be compared at hand-back.",
  "hand-back-noted":
    "The car's condition on arrival can be noted until that at hand-back is; nothing was changed.",
  "hand-back-not-noted":
    "The car's condition was noted on arrival: note it at hand-back as well before the visit is completed.",
  "condition-changed":
    "Somebody else noted the car's condition in the meantime; nothing was changed. Read it again.",
  "overnight-changed":
    "Something else was proposed in the meantime; nothing was agreed to. Read it again.",
  "too-late-to-complain":
    "The visit was completed more than seven days ago. Ask for a call instead.",
  "car-was-here":
    "Somebody noted what the car was like on arrival, so its customer came; nothing was changed.",
  "promise-state": "This promise is {status}; that is possible only while it is {from}.",
  "nothing-to-deny": "This promise is {status}, and nothing was said of it that could be disputed.",
  "no-call": "This promise is no call, so there is no time to call at.",
  "not-among-numbers": "You may not call them on this number.",
  "not-shown-for-task": "This task is none for which the partner reaches the customer in this way.",
  "offered-already":
    "This promise is offered to somebody already; wait for the answer or take it back.",
  "with-partner": "This promise is with a partner; take it back first.",
  "no-task": "No partner was asked for this.",
  "partner-says-so": "Only the partner itself can say that it has it.",
  "companies-settle":
    "Two companies settle this between them, and the customer owes nothing in it; it stays until that is done.",
  "nothing-to-settle": "This promise is nothing that companies settle between them.",
  "disputed-already":
    "It has been disputed already; whoever leads there settles it, and it can still be honoured.",
  "own-help":
    "Your own company says that it helped; what follows from that is for the dealer to settle.",
  "not-offered": "This promise is not offered to anybody at present.",
  "offer-run-out": "The offer has run out; the promise stayed with its owner.",
  "nothing-to-return": "This promise is not offered to anybody and was not taken over.",
  "nothing-expected": "No other time is expected that could be agreed to.",
  "expected-passed": "The time that was expected has passed; nothing was changed.",
  "not-to-undo":
    "Only the last entry can be taken back, by whoever made it and within half a minute.",
  "at-the-top": "There is no step above this level.",
  "confirmation-not-delivered":
    "Nobody can miss what they were not told of: our confirmation never arrived.",
  "feedback-not-open":
    "We have not asked how a visit was, or you have said so already; nothing was changed.",
  "link-narrowed":
    "Everything here ended more than 30 days ago, so this link is for reading now. Ask for a new one: it goes to the customer's address.",
  "no-address-for-link":
    "There is no e-mail address to send a new link to; the dealer reads out a code.",
  "link-goes-by-mail":
    "This customer has an e-mail address that takes mail: send the link there, or put the address right first.",
  "remedy-not-available":
    "Nothing can be done about this recall yet, so no time is booked for it. Where it was asked for, `commitment` is the promise to say when it can.",
  "waits-already":
    "This case waits for a time of this service already; nothing was changed. Leave first to wait for something else.",
  "no-offer": "Nothing is held for you now; the time has passed on to somebody else.",
  "channel-not-allowed": "The customer did not choose this channel.",
  "never-on-this-number": "The customer never wants to be called on this number.",
  "proof-required":
    "Many book at once just now. Find the number that the challenge asks for, send it in the header Kept-Proof, and this is taken; nothing was changed.",
  "too-late-to-dispute": "It was logged more than seven days ago. Ask for a call instead.",
  "outside-call-window":
    "The customer takes calls at other times only; say `inbound` if they rang you.",
  "department-mismatch":
    "The owner does not belong to this department; a manager can override with a reason.",
  "other-department":
    "The case belongs to another department; a manager can override with a reason.",
  "earlier-than-lead-time": "The partner needs longer than that: {earliest} is the earliest.",
  "due-cannot-be-met": "Nobody could keep this promise in time.",
  "too-soon": "Less than a minute is left until then.",
  "not-open-before": "The department does not open before then.",
  "owner-absent": "The owner is absent until then and nobody stands in.",
  "no-call-window": "The customer cannot be called before then.",
  "no-room": "Whoever makes calls then has promised as many as they can make.",
  "summary-needed":
    "This promise was handed over; say in `note` what was done, for the customer to read.",
  "not-told": "The customer is to hear this from us: log it once they were told.",
  "promise-in-past": "The due time, {dueAt}, has passed already.",
  "never-open":
    "The department does not open within a year of then, so nobody could keep the promise.",
  "too-late-to-change": "This can be changed here until {minimumNotice} before; please call.",
  "weekday-mismatch": "{date} is a {weekday}; nothing was changed.",
  "idempotency-key-reused": "This key belongs to a request with another body; use a new key.",
  "document-refused": "The document is not consistent; nothing was changed.",
  "brand-refused": "Nothing was changed.",
  "precondition-failed": "The document is not the version you saw; read it again.",
  "promise-changed": "The promise is not the version you saw; read it again.",
  "body-too-large": "Send at most 64 KiB.",
  "document-too-large": "Send at most 350 kB (350,000 bytes); nothing was changed.",
  "file-too-large": "Send at most 200 kB (200,000 bytes); nothing was changed.",
  "file-refused": "The file was not kept.",
  "photo-not-taken": "Send image/jpeg, image/png or image/webp; nothing was kept.",
  "file-not-taken": "Send image/jpeg, image/png, image/webp or application/pdf; nothing was kept.",
  "file-broken": "The file cannot be read as the picture it begins like; nothing was kept.",
  "too-many-files": "A case has {most} files at most; take one away first.",
  "picture-refused": "This picture cannot be shown; nothing was changed.",
  "picture-broken": "The file cannot be read as the picture it begins like; nothing was changed.",
  "picture-too-wide": "Send at most {most} pixels in width and height; nothing was changed.",
  "svg-unsafe":
    "The SVG has something that a logo must not have: {what}. Save it as a plain SVG and send it again.",
  "not-this-picture":
    "Send image/svg+xml or image/png as a logo, image/png, image/jpeg or image/webp as a picture.",
  "unsupported-media-type": "Send application/json.",
  "too-many-requests": "Too many new requests from this customer; try again in an hour.",
  "too-many-changes": "Too many changes within a short time; nothing was changed. Please ring us.",
  "too-many-callbacks": "Too many new requests within an hour; please ring us.",
  "too-many-calls": "{most} calls are promised in this case already; please ring us.",
  "too-many-claims": "{most} promises you told us of are open already; please ring us.",
  "try-again": "We are busy; nothing was changed. Please try again.",
  "perhaps-done":
    "We are busy and cannot say whether this was done. Send it again with the same Idempotency-Key, or read first what is there.",
  internal: "Something went wrong on our side; quote the request id.",
} as const satisfies Readonly<Record<ProblemCode, string>> & Readonly<Record<string, string>>;

export type Detail = keyof typeof DETAILS;
