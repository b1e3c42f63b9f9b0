/**
 * A configuration beside the transcript: its slots, and the evidence for and against it.
 * It shows and leads to passages; editing comes with the theory workbench.
 */
package plait.ui.configurations;
