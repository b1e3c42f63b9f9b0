/**
 * Cases, participants and their consent: what may be shown of what somebody said.
 */
package plait.core.cases;
