/**
 * Shows where a claim comes from and what a passage is used for, in one view, each row with its way there.
 * What there is to show is found by {@code plait.core.provenance}.
 */
package plait.ui.provenance;
