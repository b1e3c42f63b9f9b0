/**
 * Coding: a factor of the codebook applied to a passage. Every method here is called inside {@code Session.commit} or reads only.
 */
package plait.core.coding;
