/**
 * Several carts of one person. They work in one, the open one; the others lie aside under their names until they come back to them.
 *
 * <p><b>Operations.</b> {@code SetCartAside}, {@code TakeUpCart}, {@code RenameCart}, {@code RemoveCart}, {@code BringCartBack},
 * {@code MoveCartLines}; read by {@code ReadCarts}.
 *
 * <p><b>Requirements.</b>
 * <ul>
 * <li>ORD-17.1 A buyer sets the cart aside under a name, begins another one, and comes back to it with all that was in it.
 * <li>ORD-17.2 Coming back to a cart sets the present one aside; there are never two open ones, and none is lost, however many
 *     tabs and instances do so at once.
 * <li>ORD-17.3 What was meant for the cart that is shown never comes into another one: whoever is in another cart by now is told.
 * <li>ORD-17.4 A cart is renamed and removed; a removed one can be brought back for a week.
 * <li>ORD-17.5 Lines are moved or copied to another cart, or to a new one; they add up with what is in it.
 * <li>ORD-17.6 Twenty carts lie aside at most, no two of one name; they are their person's own, and go when the person is erased.
 * </ul>
 *
 * <p><b>Decisions.</b> Which cart is open changes under the person's row in {@code ordering.buyer}, on which first articles wait for
 * each other too; filling the open cart needs nothing but its own row, as before. What was done before is only told again, so that a
 * double click is one action. An empty cart without a name is nobody's work: it is not set aside but goes.
 *
 * <p><b>Out of scope.</b> Carts of colleagues: what is shared is a requisition list.
 */
package io.itinera.ordering.aside;
