package io.itinera.shared.touchpoint;

/**
 * Everything the portal itself can record about a person's journey. The stage, the names people read and the types that
 * happen outside the portal are data ({@code journey.touchpoint_type}); a constant here needs its row there. A name that
 * says all has no words of its own.
 */
public enum PortalTouchpoint {
    SIGN_IN_VIEWED, SIGNED_IN, SIGNED_OUT,
    HOME_VIEWED,
    /** Somebody searched the catalogue; the reason tells a search without result. */
    CATALOG_SEARCHED,
    /** The catalogue was browsed without a search. */
    CATALOG_VIEWED,
    PRODUCT_VIEWED, CONTRACTS_VIEWED, PRICE_CHANGES_VIEWED,
    /** A hospital was told of prices that will change; the reason tells when they will not after all. */
    PRICE_CHANGE_TOLD,
    APPROVALS_VIEWED,
    /** A submitted order waits for approval; another time when those are asked who come after others. */
    APPROVAL_REQUESTED,
    /** An approver approved an order; the reason tells when others have to approve it still. */
    ORDER_APPROVED,
    ORDER_REJECTED,
    /** An approver approved an order without some of its lines, or was refused. */
    ORDER_LINES_LEFT_OUT,
    /** Nobody decided about an order as long as its prices and goods were held: the goods are free again. */
    ORDER_HOLD_ENDED,
    /** An order whose hold had ended was approved at a higher price, or for a later day, than it was submitted with. */
    ORDER_TERMS_RENEWED,
    /** The rules by which a hospital's orders are approved were shown. */
    APPROVAL_RULES_VIEWED,
    /** A director added, changed or removed a rule of approval, or was refused; the reason tells which. */
    APPROVAL_RULE_CHANGED,
    /** The budgets of a hospital's cost centres were shown, or one of them. */
    BUDGETS_VIEWED,
    /** A director added, changed or removed a budget, or was refused; the reason tells which. */
    BUDGET_CHANGED,
    /** An order took most or all of a budget, and those who keep it were told; the reason says which. */
    BUDGET_RAN_LOW,
    /** Who stands in for whom while they are away was shown. */
    ABSENCES_VIEWED,
    /** Somebody entered or ended a substitution for an absence, or was refused; the reason tells which. */
    ABSENCE_CHANGED,
    /** Nobody decided about an order in the time given, so that others are asked too. */
    APPROVAL_ESCALATED,
    CART_VIEWED,
    CART_FILLED,
    /** A line of the cart was changed or taken out. */
    CART_CHANGED,
    /** A buyer set the cart aside under a name, to begin another one. */
    CART_SET_ASIDE,
    /** A buyer came back to a cart that lay aside; the one they were in lies aside since. */
    CART_TAKEN_UP,
    /** A buyer gave a cart another name, removed one or brought one back; the reason tells which. */
    CART_KEPT,
    /** A buyer moved or copied lines of the cart to another one; the reason tells which. */
    CART_LINES_MOVED,
    /** A buyer chose whether the cart comes only when everything is there; the reason tells how. */
    CART_DELIVERY_CHOSEN,
    /** A buyer said who pays for a line of the cart, or was refused; the reason tells how. */
    CART_LINE_ALLOCATED,
    CART_LINE_SPLIT,
    /** A buyer met an article in the cart that cannot be supplied in the quantity wanted. */
    OUT_OF_STOCK_MET,
    /** A cart was submitted as a purchase order, or refused. */
    ORDER_SUBMITTED,
    /** A buyer changed an order before the supplier had started on it, or was refused. */
    ORDER_CHANGED,
    /** A buyer chose anew whether an order comes only when everything is there, or was refused; the reason tells how. */
    ORDER_DELIVERY_CHANGED,
    /** The lines of an earlier order were put into the cart again. */
    ORDER_REPEATED,
    /** The requisition lists of a hospital, or one of them, were shown. */
    LISTS_VIEWED,
    /** A buyer made a requisition list; the reason tells from what. */
    LIST_MADE,
    /** A buyer changed, shared or deleted a requisition list, or was refused; the reason tells which. */
    LIST_CHANGED,
    /** Lines of a requisition list were put into the cart; the reason tells whether as what was missing. */
    LIST_ORDERED,
    /** A buyer opened the standing orders, one of them, or what one of their runs asks. */
    STANDING_ORDERS_VIEWED,
    /** A buyer made a standing order; the reason says of what. */
    STANDING_ORDER_MADE,
    /** A buyer changed, paused, resumed or ended a standing order, or one of its days; the reason says which. */
    STANDING_ORDER_CHANGED,
    /** The portal made a run of a standing order; the reason says whether it was ordered, or why it was not. */
    STANDING_ORDER_RUN,
    /** A buyer answered what a run of a standing order asked; the reason says how. */
    STANDING_RUN_ANSWERED,
    /** A buyer opened the quotes, or one of them, or the page that asks for one. */
    QUOTES_VIEWED,
    /** A buyer asked what some articles would cost, or was refused. */
    QUOTE_ASKED,
    QUOTE_ANSWERED,
    /** A hospital wanted it otherwise than offered. */
    QUOTE_COUNTERED,
    /** A hospital ordered what was offered, or was refused. */
    QUOTE_ACCEPTED,
    /** A hospital agreed on a contract at the prices offered, or was refused. */
    QUOTE_AGREED,
    QUOTE_WITHDRAWN,
    QUOTE_DECLINED,
    /** A hospital was told that the prices of a quote end soon. */
    QUOTE_EXPIRY_WARNED,
    /** The last day of the prices of a quote went by without an order. */
    QUOTE_EXPIRED,
    /** The account manager was told that a hospital waits for an answer longer than it should. */
    QUOTE_OVERDUE,
    CLIENT_QUOTES_VIEWED,
    ORDER_CANCELLED,
    ORDERS_VIEWED,
    ORDER_VIEWED,
    /** The supplier confirmed an order, wholly or in part, or for another date. */
    ORDER_CONFIRMED,
    /** The supply of an article changed, and a line of an order comes on another day than promised; the reason says whether later. */
    PROMISE_MOVED,
    ORDER_SHIPPED,
    ORDER_DELIVERED,
    RECEIPT_CONFIRMED,
    GOODS_RETURNED,
    /** The hospital accepted that something comes otherwise than ordered. */
    DIFFERENCE_ACCEPTED,
    /** The hospital disputed that something comes otherwise than ordered. */
    DIFFERENCE_DISPUTED,
    DISPUTE_SETTLED,
    DISPUTE_WITHDRAWN,
    INVOICE_ISSUED,
    INVOICES_VIEWED,
    INVOICE_VIEWED,
    INVOICE_DOWNLOADED,
    PAYMENT_RECORDED,
    HELP_VIEWED,
    /** A person met an error page, with its reference. */
    ERROR_MET,
    RENEWAL_ALERT_SENT,
    ALERT_MAILED,
    ALERTS_VIEWED,
    ALERT_OPENED,
    CONTRACT_VIEWED,
    CONTRACT_RENEWED,
    RENEGOTIATION_ASKED,
    CONTRACT_LET_LAPSE,
    SURVEY_OFFERED,
    SURVEY_ANSWERED,
    SURVEY_DISMISSED,
    /** A question that nobody came by to see went out as a letter. */
    SURVEY_MAILED,
    /** A link of such a letter was opened and could not be used; the reason tells why. One that can be used leaves no trace until it is. */
    ANSWER_VIEWED,
    SURVEY_LETTERS_STOPPED,
    SATISFACTION_VIEWED,
    /** An analyst let something be asked, or not any more; the reason tells which. */
    SURVEY_OCCASION_SWITCHED,
    /** Operations looked at the orders that wait for them. */
    OPERATIONS_VIEWED,
    /** Operations opened an order to confirm, ship or invoice it. */
    ORDER_SERVED,
    STOCK_VIEWED,
    STOCK_CHANGED,
    PRICE_CHANGED,
    /** Operations looked at the invoices that wait for payment. */
    RECEIVABLES_VIEWED,
    PORTFOLIO_VIEWED,
    CLIENT_VIEWED,
    /** An account manager opens the page to read before a meeting. */
    CLIENT_BRIEF_VIEWED,
    /** An account manager looks up who of a hospital decides what. */
    BUYING_CENTRE_VIEWED,
    /** Somebody reads how hospitals stand, and whether that foretells anything. */
    HEALTH_VIEWED,
    JOURNEY_VIEWED,
    JOURNEY_PRINTED, JOURNEY_PICTURED,
    ANNOTATIONS_VIEWED, ANNOTATION_WRITTEN, ANNOTATION_REMOVED,
    /** An analyst asked what one type of touchpoint is like. */
    TOUCHPOINT_VIEWED,
    FRICTION_VIEWED,
    FRICTION_COST_CHANGED,
    FRICTION_THRESHOLD_CHANGED,
    FRICTION_DAYS_CHANGED,
    FRICTION_CASE_OPENED,
    FRICTION_CASE_CLOSED,
    FRICTION_CASE_OVERDUE,
    TOUCHPOINTS_VIEWED,
    LOG_VIEWED,
    /** An analyst, or a program of theirs, took a part of the event log along. */
    LOG_EXPORTED,
    TOKENS_VIEWED,
    TOKEN_ISSUED,
    TOKEN_REVOKED,
    MY_DATA_VIEWED,
    /** A person took along everything that is kept about them. */
    MY_DATA_EXPORTED,
    /** A person objected to being recorded. */
    RECORDING_OBJECTED,
    /** A person who had objected allowed to be recorded again. */
    RECORDING_ALLOWED,
    ERASURE_ASKED,
    ERASURE_WITHDRAWN,
    PERSON_ERASED,
    /** Operations looked at the requests to be erased and at the receipts. */
    ERASURES_VIEWED,
    /** A program reported what happened outside the portal. */
    TOUCHPOINTS_REPORTED,
    /** The portal cleared away what is kept for a time only; the reason says how much of what. */
    DATA_CLEARED,
    /** An analyst looked up who had looked at the hospitals' journeys, and what had left as a file. */
    LOOKS_VIEWED,
    /** An analyst gave the people of the log other names in all that leaves from now on. */
    PSEUDONYMS_ROTATED,
    CONTACT_ENTERED,
    NOTES_VIEWED,
    INTERVIEW_NOTED,
    NOTE_CORRECTED,
    NOTE_WITHDRAWN,
    FOLLOW_UP_DONE,
    FOREIGN_LOGS_VIEWED,
    /** An analyst imported the log of another tool, or brought a file that cannot be taken. */
    FOREIGN_LOG_IMPORTED,
    FOREIGN_LOG_DELETED,
    FOREIGN_LOG_TAKEN,
    COUNTS_VIEWED,
    COUNTS_PROVED,
    /** An analyst looked at the vocabulary, or at what nothing feeds or measures. */
    VOCABULARY_VIEWED,
    /** An analyst gave a term of the vocabulary another version, or was refused. */
    VOCABULARY_REVISED,
    /** A person looked at the import of contacts from files. */
    SHEETS_VIEWED,
    /** A person uploaded a file of contacts, or one that cannot be read. */
    SHEET_UPLOADED,
    /** A person said what the columns of a file of contacts mean. */
    SHEET_MAPPED,
    /** A person imported contacts from a file; the reason says how many rows were taken and how many not. */
    SHEET_IMPORTED,
    /** A form was refused because a field was not filled in as needed; the reason names field and rule. */
    INPUT_REFUSED,
    /** Somebody clicked three times in quick succession in the same place. Told by the browser, like all down to {@link #PAGE_BLOCKED}. */
    RAGE_CLICKED,
    /** Somebody clicked and saw nothing change; the reason says whether the portal had been asked. */
    DEAD_CLICKED,
    /** Somebody left a page with a form on it that they had begun to fill in; it names the last field, never what stood in it. */
    FORM_LEFT,
    /** A script failed; the reason names the kind of error, the file and the line. */
    SCRIPT_FAILED,
    /** The largest part of a page was painted; the duration is the time since the page was asked for (LCP). */
    PAGE_PAINTED,
    /** A page answered to clicks and keys; the duration is that of the slowest answers (INP). */
    PAGE_ANSWERED,
    /** A page moved under the reader; the reason is how much (CLS). */
    PAGE_SHIFTED,
    /** Somebody shook the mouse; it names the element below it. */
    MOUSE_THRASHED,
    /** Somebody scrolled through a page; the reason is how often they turned. */
    PAGE_SCROLLED,
    /** A page kept the browser from answering for most of some seconds; the duration is for how long. */
    PAGE_BLOCKED,
    /** Operations looked at whether browsers tell what people suffer in them. */
    SIGNALS_VIEWED,
    /** Operations had browsers tell what people suffer in them. */
    SIGNALS_SWITCHED_ON,
    /** Operations had browsers tell nothing any more. */
    SIGNALS_SWITCHED_OFF,
    QUICK_ORDER_VIEWED,
    /** A pasted list of articles was understood, or refused; the reason says how many of its rows want mending. */
    QUICK_ORDER_READ,
    QUICK_ORDER_FILLED,
    /** The numbers by which a hospital calls articles, or the import of them, were shown. */
    OWN_NUMBERS_VIEWED,
    /** A hospital's own number of an article was added, changed or removed, or could not be; the reason says which. */
    OWN_NUMBERS_CHANGED,
    /** A file of a hospital's own numbers was opened to be looked at, or one that cannot be read. */
    OWN_NUMBERS_OPENED,
    /** A hospital's own numbers were imported from a file; the reason says how many were taken and how many not. */
    OWN_NUMBERS_IMPORTED,
    OWN_NUMBERS_EXPORTED,
    /** A file of what to order was opened, or one that cannot be read. */
    ORDER_FILE_UPLOADED,
    /** Operations said that one article can stand in for another, or no longer can. */
    SUBSTITUTES_CHANGED,
    /** A director looked at which substitutes the hospital allows. */
    SUBSTITUTE_POLICIES_VIEWED,
    /** A director decided which substitutes of an article the hospital allows; the reason says how. */
    SUBSTITUTE_POLICY_CHANGED,
    /** A buyer put a substitute into the cart, in place of an article or of a line of an order that comes too late, or was refused. */
    SUBSTITUTE_TAKEN,
    /** An analyst looked at the actions, at one of them or at a plan. */
    ACTIONS_VIEWED,
    /** An analyst made or changed the plan of an action. */
    ACTION_PLANNED,
    /** An analyst registered an action: from then on it is not changed. */
    ACTION_REGISTERED,
    ACTION_ABANDONED, ACTION_NOTED,
    /** An analyst read what an action did, which is done once. */
    ACTION_READ,
    MONEY_VIEWED,
    /** An analyst looked at through which channel which content is answered how. */
    MATRIX_VIEWED
}
