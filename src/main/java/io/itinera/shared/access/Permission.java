package io.itinera.shared.access;

import static io.itinera.shared.Persona.ACCOUNT_MANAGER;
import static io.itinera.shared.Persona.APPROVER;
import static io.itinera.shared.Persona.CX_ANALYST;
import static io.itinera.shared.Persona.OPERATIONS;
import static io.itinera.shared.Persona.PURCHASING_DIRECTOR;
import static io.itinera.shared.Persona.REQUESTER;

import io.itinera.shared.Persona;
import java.util.EnumSet;
import java.util.Set;

/** The written table of who may do what. Which accounts somebody may do it for is decided by the wall in Actor. */
public enum Permission {
    /** Anybody, signed in or not. */
    ENTER(EnumSet.allOf(Persona.class)),
    /** Anybody who signed in. */
    USE_PORTAL(EnumSet.allOf(Persona.class)),
    BROWSE_CATALOG(EnumSet.of(PURCHASING_DIRECTOR, APPROVER, REQUESTER, ACCOUNT_MANAGER, OPERATIONS)),
    FILL_CARTS(EnumSet.of(PURCHASING_DIRECTOR, REQUESTER)),
    /** The numbers by which a hospital calls articles: a wrong one makes everybody there order something else. */
    KEEP_OWN_NUMBERS(EnumSet.of(PURCHASING_DIRECTOR)),
    PLACE_ORDERS(EnumSet.of(PURCHASING_DIRECTOR, REQUESTER)),
    FOLLOW_ORDERS(EnumSet.of(PURCHASING_DIRECTOR, APPROVER, REQUESTER)),
    /** What one is asked about; never an order of one's own, and none above one's limit. */
    APPROVE_ORDERS(EnumSet.of(PURCHASING_DIRECTOR, APPROVER)),
    /** Who has to approve what in the hospital. */
    KEEP_APPROVAL_RULES(EnumSet.of(PURCHASING_DIRECTOR)),
    /** What was spent of each cost centre's budget. Whoever orders sees in the cart what is left for it. */
    READ_BUDGETS(EnumSet.of(PURCHASING_DIRECTOR, APPROVER)),
    KEEP_BUDGETS(EnumSet.of(PURCHASING_DIRECTOR)),
    /** Which other articles the hospital takes in place of one. */
    KEEP_SUBSTITUTE_POLICIES(EnumSet.of(PURCHASING_DIRECTOR)),
    RECEIVE_GOODS(EnumSet.of(PURCHASING_DIRECTOR, REQUESTER)),
    /** One invoice; the list of the hospital's own is for its people alone. */
    READ_INVOICES(EnumSet.of(PURCHASING_DIRECTOR, APPROVER, ACCOUNT_MANAGER, OPERATIONS)),
    LIST_INVOICES(EnumSet.of(PURCHASING_DIRECTOR, APPROVER)),
    READ_CONTRACTS(EnumSet.of(PURCHASING_DIRECTOR, APPROVER)),
    /** Whether the hospital is bound by a contract: agreeing on one, and what becomes of it. */
    DECIDE_RENEWALS(EnumSet.of(PURCHASING_DIRECTOR)),
    ANSWER_SURVEYS(EnumSet.of(PURCHASING_DIRECTOR, APPROVER, REQUESTER)),
    SERVE_ORDERS(EnumSet.of(OPERATIONS)),
    KEEP_STOCK_AND_PRICES(EnumSet.of(OPERATIONS)),
    RECORD_PAYMENTS(EnumSet.of(OPERATIONS)),
    LOOK_AFTER_CLIENTS(EnumSet.of(ACCOUNT_MANAGER)),
    /** How hospitals stand; single ones for their manager alone. */
    READ_HEALTH(EnumSet.of(ACCOUNT_MANAGER, CX_ANALYST)),
    ANALYSE_JOURNEYS(EnumSet.of(CX_ANALYST)),
    /** Improvements: what is tried, on whom, and what it did. */
    PLAN_ACTIONS(EnumSet.of(CX_ANALYST)),
    /** What happened outside the portal: calls, chats, visits. */
    REPORT_TOUCHPOINTS(EnumSet.of(ACCOUNT_MANAGER, CX_ANALYST)),
    /** Whether somebody who asks for it is erased; never oneself. */
    ERASE_PEOPLE(EnumSet.of(OPERATIONS)),
    /** Whether browsers tell what people suffer in them: for whoever answers for people's data, not for whoever reads the signals. */
    SWITCH_SIGNALS(EnumSet.of(OPERATIONS)),
    /** Tokens by which programs act for the person: only for those for whom there is something that programs can do. */
    KEEP_TOKENS(EnumSet.of(CX_ANALYST)),
    /** The words and the stages by which journeys are told. */
    KEEP_VOCABULARY(EnumSet.of(CX_ANALYST));

    private final Set<Persona> granted;

    Permission(Set<Persona> granted) {
        this.granted = granted;
    }

    public boolean isGrantedTo(Persona persona) {
        return persona != null && granted.contains(persona);
    }
}
