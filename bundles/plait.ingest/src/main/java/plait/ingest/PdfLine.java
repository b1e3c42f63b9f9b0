package plait.ingest;

import java.util.List;

/**
 * A line as it is printed on a page.
 *
 * @param page from 1
 * @param cells its words, parted where a gap is far wider than a space; never empty
 * @param bullet true when a mark of a list stood before it; the mark is not in the cells
 * @param left in points from the left edge, without the bullet
 * @param right in points, where the last letter ends
 * @param y in points from the top of the page
 * @param size of the letters, in points
 * @param pageHeight in points
 * @param secondLeft where the second cell begins, or {@code left} when there is none
 */
record PdfLine(int page, List<String> cells, boolean bullet, float left, float right, float y, float size, float pageHeight, float secondLeft) {
    String text() {
        return String.join(" ", cells);
    }

    PdfLine withoutFirstCell() {
        return new PdfLine(page, cells.subList(1, cells.size()), bullet, secondLeft, right, y, size, pageHeight, secondLeft);
    }

    /** The width that a stretch of {@code letters} letters takes in this line, in points. */
    float width(int letters) {
        return (right - left) / Math.max(1, text().length()) * letters;
    }

    boolean largerThan(float other) {
        return size > other * 1.1f;
    }

    boolean sameSize(PdfLine other) {
        return Math.abs(size - other.size) < 0.08f * Math.max(size, other.size);
    }
}
