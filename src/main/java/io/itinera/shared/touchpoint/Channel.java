package io.itinera.shared.touchpoint;

/** Where a touchpoint took place. */
public enum Channel { WEB, EMAIL, API, PHONE, CHAT, VISIT, EVENT, SYSTEM }
