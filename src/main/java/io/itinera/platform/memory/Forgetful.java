package io.itinera.platform.memory;

/** Remembers something of the database for a while, and forgets it when told. */
public interface Forgetful {
    /** Reads everything again at the next use. */
    void forgetAll();
}
