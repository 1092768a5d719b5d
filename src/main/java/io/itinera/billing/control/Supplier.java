package io.itinera.billing.control;

/**
 * Who issues the invoices, as the law wants it printed. A real supplier sets the properties (or the environment
 * variables of the same name in capitals with underscores); the demo invents one.
 */
record Supplier(String name, String address, String taxId, String iban) {

    static Supplier configured() {
        return new Supplier(setting("itinera.supplier.name", "Suministros Itinera, S.L."),
            setting("itinera.supplier.address", "Calle de la Muestra 1, 28000 Madrid"),
            setting("itinera.supplier.tax-id", "B00000000"),
            setting("itinera.supplier.iban", "ES00 0000 0000 0000 0000 0000"));
    }

    private static String setting(String name, String otherwise) {
        String given = System.getProperty(name);
        if (given == null) {
            given = System.getenv(name.toUpperCase(java.util.Locale.ROOT).replace('.', '_').replace('-', '_'));
        }
        return given == null || given.isBlank() ? otherwise : given;
    }
}
