package io.itinera.ordering.substitute.boundary;

import java.util.List;

/** A page of a hospital's decisions. @param total on all pages */
public record SubstitutePolicyPage(List<SubstitutePolicyRow> rows, int total) {
}
