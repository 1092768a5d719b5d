/**
 * Through which channel which content is told best: what people answered, by what they were asked about and by the channel on which the hospital was dealt with besides the portal.
 * A CX analyst looks here before deciding whether a message belongs into a letter, a call or a visit.
 *
 * <h2>Operations</h2>
 * ReadMatrix, ReadCell.
 *
 * <h2>Requirements</h2>
 * <ul>
 * <li>MTX-1 Rows are contents: the touchpoint after which something was asked, with what it should tell the hospital ({@code Design.text}); the relationship as a whole is one of them.
 *     Columns are channels. MTX-1.1 The channel of an answer is that of the last contact outside the portal's pages within 30 days before the question was put; the portal
 *     alone where there was none. A contact about some other thing is none, one that names no thing is one. MTX-1.2 The relationship is about nothing, so that
 *     any contact with the hospital counts. MTX-1.3 Each answer stands in one cell.
 * <li>MTX-2 One instrument at a time, on the scale of its score: share of satisfied, mean effort, net recommendation, trust and its like. MTX-2.1 All hospitals, and each segment.
 * <li>MTX-3 Cells are shrunk (measures, 8; {@code statistics.control.Shrinkage}): those of all hospitals with each other, those of segments with those of all segments, whichever is
 *     looked at. MTX-3.1 Cells count as different only where all of them together differ beyond chance and the cell's own interval leaves their mean out. MTX-3.2 A content has
 *     a best channel only where it is beyond chance above every other one that is no longer thin. MTX-3.3 Fewer than four cells are not shrunk, and it is said.
 *     MTX-3.4 Where no variance between cells is found, each keeps 2 / (cells - 1) of its own, and it is said.
 * <li>MTX-4 MTX-4.1 Of fewer than five people nothing is shown. MTX-4.3 Nor can it be reckoned: what is hidden of a content, in the same hospitals, and of a content and
 *     channel in all segments is together of five people and more, and no hidden cell follows from the sums that this and other pages tell ({@code Covering}). MTX-4.2 Below ten answers a cell is grey, and told neither apart nor best; unshrunk it has no score.
 * <li>MTX-5 Each cell leads to what it is made of: how often each mark was given, and the newest answers with their channel's last contact. MTX-5.1 Nobody is named.
 * <li>MTX-6 For analysts only.
 * </ul>
 *
 * <h2>Decisions</h2>
 * Contacts are taken from the hospital and not from the person, because what is reported from outside names nobody. The last contact decides, so that cells do not overlap. What
 * the portal tells itself (a carrier's message, a survey's letter) is no contact. Contacts are read by the types that the counts know on these channels and kept as other
 * figures of the log are; answers are always read afresh.
 *
 * <h2>Out of scope</h2>
 * That a channel caused an answer: people telephone because something went wrong, which the page says. Channels in combination; what was noted at contacts ({@code outside}).
 */
package io.itinera.insight.matrix;
