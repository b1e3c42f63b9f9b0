package plait.core.reports;

import java.util.List;

/**
 * A document for people, with its parts told by what they are and not by how they look.
 *
 * @param title also what the file says of itself
 */
public record Document(String title, String subtitle, List<Block> blocks) {
    /** One part below another. */
    public sealed interface Block {}

    /** @param level 1 or 2 */
    public record Heading(int level, String words) implements Block {}

    public record Paragraph(String words) implements Block {}

    /** Small words beside the matter. */
    public record Note(String words) implements Block {}

    /** What somebody said, with where it is from; the reference may be empty. */
    public record Quote(String words, String reference) implements Block {}

    public record Items(List<String> words) implements Block {}

    /** Something to be asked aloud, in order; the numbers begin anew with each. */
    public record Asked(List<String> words) implements Block {}

    /** Room to write by hand. */
    public record Room(int lines) implements Block {}

    /** What follows begins on a page of its own. */
    public record NewPage() implements Block {}

    /**
     * With a row of heads that is repeated on each page.
     *
     * @param widths of the columns, in hundredths of the page's
     */
    public record Grid(List<String> heads, List<Integer> widths, List<List<String>> rows) implements Block {
        public Grid {
            if (widths.size() != heads.size()) throw new IllegalArgumentException("each column has a width");
            if (rows.stream().anyMatch(row -> row.size() != heads.size())) throw new IllegalArgumentException("a row is not as long as the heads");
        }
    }
}
