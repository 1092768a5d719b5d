package io.itinera.journey.entity;

/** Where a touchpoint took place. */
public enum Channel { WEB, EMAIL, API, PHONE, VISIT, SYSTEM }
