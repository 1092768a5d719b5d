package io.itinera.accounts.boundary;

/** A place where goods are delivered. @param gln null where the site has no number */
public record SiteRow(long id, String name, String gln, String street, String postalCode, String municipality) {
    public String label() {
        return name + " · " + street + ", " + postalCode + " " + municipality;
    }
}
