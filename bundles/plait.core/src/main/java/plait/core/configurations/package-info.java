/**
 * Configurations: their slots, and the evidence that bears on them.
 * Versions, refinements and theories live in {@code theories}.
 */
package plait.core.configurations;
