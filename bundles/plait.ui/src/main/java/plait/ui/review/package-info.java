/** What co-researchers answered, on screen. */
package plait.ui.review;
