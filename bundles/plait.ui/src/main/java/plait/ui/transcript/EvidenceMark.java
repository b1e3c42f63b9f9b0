package plait.ui.transcript;

import plait.model.EvidenceLink;
import plait.model.Role;
import plait.model.Stance;

/**
 * A passage that serves as evidence, as it is shown: one bracket for each role and stance.
 *
 * @param start in UTF-16 units of the frozen text
 * @param whole true when it bears on the whole configuration, and {@code role} says nothing
 */
record EvidenceMark(EvidenceLink link, int start, int end, int firstBlock, int lastBlock, Role role, boolean whole, Stance stance) {}
