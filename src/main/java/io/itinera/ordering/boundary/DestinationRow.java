package io.itinera.ordering.boundary;

/**
 * Where the goods of an order go and who ordered them, in words.
 *
 * @param gln null where the site has no number
 */
public record DestinationRow(String accountName, String buyerName, String siteName, String gln, String street,
                             String postalCode, String municipality, String costCentre) {
}
