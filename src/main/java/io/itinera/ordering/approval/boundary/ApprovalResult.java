package io.itinera.ordering.approval.boundary;

import java.util.List;

/** What an approval led to. */
public sealed interface ApprovalResult {
    String number();

    /** The order is with the supplier. */
    record Released(String number) implements ApprovalResult {
    }

    /** Others are asked still. @param asked for each approval those of whom one is enough, by name */
    record StillWaiting(String number, List<List<String>> asked) implements ApprovalResult {
    }
}
