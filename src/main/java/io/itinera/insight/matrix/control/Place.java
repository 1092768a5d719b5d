package io.itinera.insight.matrix.control;

/** Where a cell stands. @param part the segment, or {@link SheetMaking#WHOLE} */
record Place(String part, String content, String channel) {
}
