package io.itinera.insight.sheet.web;

import java.io.Serializable;

/** Something to choose. */
public record Choice(String code, String label) implements Serializable {
}
