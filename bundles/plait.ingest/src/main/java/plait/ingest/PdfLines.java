package plait.ingest;

import java.io.IOException;
import java.io.Writer;
import java.util.ArrayList;
import java.util.List;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.pdfbox.text.TextPosition;

/** Collects the lines of a PDF with their places on the page, in the order in which they are meant to be read. */
final class PdfLines extends PDFTextStripper {
    /** What word processors print before an item; the last are from the symbol fonts, which have no Unicode. */
    private static final String BULLETS = "•▪◦‣●○■□·\uF0B7\uF0A7\uF0D8\uF02D\uF076";
    /** A gap is a new cell when it is wider than this many times the size of the letters. */
    private static final float CELL_GAP = 1.5f;

    private final List<PdfLine> lines = new ArrayList<>();
    private final List<String> cells = new ArrayList<>();
    private final StringBuilder cell = new StringBuilder();
    private boolean bullet;
    private float secondLeft;
    private TextPosition first;
    private TextPosition last;

    PdfLines() throws IOException {
        setSortByPosition(false);
    }

    /** @param number from 1 */
    List<PdfLine> page(PDDocument document, int number) throws IOException {
        lines.clear();
        setStartPage(number);
        setEndPage(number);
        writeText(document, Writer.nullWriter());
        end();
        return List.copyOf(lines);
    }

    @Override protected void writeString(String text, List<TextPosition> positions) {
        String words = CleanText.line(text).replaceAll("[\\s\\u00A0]+", " ").strip();
        if (words.isEmpty() || positions.isEmpty()) return;
        TextPosition from = positions.stream().filter(PdfLines::visible).findFirst().orElse(positions.getFirst());
        TextPosition to = positions.reversed().stream().filter(PdfLines::visible).findFirst().orElse(positions.getLast());
        if (first == null && !bullet && words.length() == 1 && BULLETS.contains(words)) {
            bullet = true;
            return;
        }
        if (last != null) {
            float gap = from.getXDirAdj() - (last.getXDirAdj() + last.getWidthDirAdj());
            if (gap > CELL_GAP * Math.max(from.getFontSizeInPt(), 4)) startCell(from);
            else cell.append(' ');
        }
        if (first == null) first = from;
        cell.append(words);
        last = to;
    }

    private static boolean visible(TextPosition position) {
        String text = position.getUnicode();
        return text != null && !text.isBlank();
    }

    @Override protected void writeWordSeparator() {
        // the gap itself tells whether a word or a cell ends here
    }

    @Override protected void writeLineSeparator() {
        end();
    }

    @Override protected void writePageEnd() {
        end();
    }

    private void startCell(TextPosition from) {
        endCell();
        if (cells.size() == 1) secondLeft = from.getXDirAdj();
    }

    private void endCell() {
        if (!cell.isEmpty()) cells.add(cell.toString());
        cell.setLength(0);
    }

    private void end() {
        endCell();
        if (first != null && !cells.isEmpty()) {
            String start = cells.getFirst();
            if (start.length() > 2 && BULLETS.indexOf(start.charAt(0)) >= 0 && start.charAt(1) == ' ') {
                bullet = true;
                cells.set(0, start.substring(2));
            }
            float height = getCurrentPage().getMediaBox().getHeight();
            lines.add(new PdfLine(getCurrentPageNo(), List.copyOf(cells), bullet, first.getXDirAdj(), last.getXDirAdj() + last.getWidthDirAdj(), first.getYDirAdj(),
                    Math.max(1, first.getFontSizeInPt()), height, cells.size() > 1 ? secondLeft : first.getXDirAdj()));
        }
        cells.clear();
        first = null;
        last = null;
        bullet = false;
    }
}
