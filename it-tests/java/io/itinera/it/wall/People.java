package io.itinera.it.wall;

/** The demo's people who sign in. */
final class People {
    static final String DIRECTOR = "compras@demo.example";
    static final String APPROVER = "aprobacion@demo.example";
    static final String REQUESTER = "planta@demo.example";
    static final String ACCOUNT_MANAGER = "cuenta@demo.example";
    static final String ANALYST = "cx@demo.example";
    static final String OPERATIONS = "operaciones@demo.example";

    private People() {
    }
}
