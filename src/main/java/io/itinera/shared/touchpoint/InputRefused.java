package io.itinera.shared.touchpoint;

import io.itinera.shared.access.PortalPage;

/**
 * A form came back because a field was not filled in as needed. What was typed is not in here.
 *
 * @param field the field's name
 * @param rule  the broken rule: {@code required}, {@code format}, {@code value}, or {@code not-kept} of what was begun beside the form
 */
public record InputRefused(PortalPage page, String field, String rule) {
}
