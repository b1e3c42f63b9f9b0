/**
 * Opening, making and closing studies, and the page that is shown while none is open.
 * How a study lies on the disk is behind {@code plait.core.StudyFolders}.
 */
package plait.ui.welcome;
