package io.itinera.it;

/** The two databases every integration test runs on. */
public enum Database {
    H2, POSTGRESQL
}
