package plait.model.text;

/**
 * Where a page of the original begins.
 *
 * @param number from 1
 * @param start in code points
 */
public record Page(int number, int start) {}
