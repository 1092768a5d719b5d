package io.itinera.shared.touchpoint;

/** The kinds of business object a touchpoint can be about. The id beside it is what people call the object by. */
public enum ObjectType {
    CART, ORDER, PRODUCT, QUOTE, SHIPMENT, RETURN, INVOICE, CONTRACT, ALERT, SURVEY, ACCOUNT,
    /** The words somebody searched for, in lower case. */
    SEARCH,
    /** A page of the portal, by its path. */
    PAGE,
    /** A field of a form, or whatever else somebody clicked on, by its name. */
    FIELD,
    /** The reference of an error shown to a person. */
    ERROR
}
