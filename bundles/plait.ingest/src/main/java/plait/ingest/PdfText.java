package plait.ingest;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CancellationException;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.io.IOUtils;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.encryption.InvalidPasswordException;
import plait.core.Progress;
import plait.core.sources.ImportWarning;
import plait.core.sources.UnreadableFile;

/** Reads the text of a PDF with its pages. A PDF that was scanned has none; it is imported all the same, with a warning. */
final class PdfText {
    /** In bytes from the end: where the mark of a complete file stands. */
    private static final int TAIL = 2048;

    private final PDDocument document;
    private final PdfLines stripper = new PdfLines();
    private final List<PdfLine> lines = new ArrayList<>();
    private final List<Integer> damaged = new ArrayList<>();
    private final List<Integer> empty = new ArrayList<>();
    /** In UTF-16 units. */
    private long length;

    private PdfText(PDDocument document) throws IOException {
        this.document = document;
    }

    static Reading read(byte[] bytes, Progress progress) {
        try (PDDocument document = Loader.loadPDF(bytes, "", null, null, IOUtils.createMemoryOnlyStreamCache())) {
            return read(document, bytes, progress);
        } catch (InvalidPasswordException e) {
            throw FormatFinder.encrypted();
        } catch (CancellationException | UnreadableFile e) {
            throw e;
        } catch (IOException | RuntimeException | StackOverflowError e) {
            throw new UnreadableFile(FormatFinder.DAMAGED, e);
        }
    }

    private static Reading read(PDDocument document, byte[] bytes, Progress progress) throws IOException {
        int pages = document.getNumberOfPages();
        if (pages == 0) throw new UnreadableFile(FormatFinder.DAMAGED);
        var text = new PdfText(document);
        for (int page = 1; page <= pages && text.length <= OfficeDocument.LONGEST; page++) {
            if (progress.cancelled()) throw new CancellationException();
            text.read(page);
        }
        if (text.lines.isEmpty() && !text.damaged.isEmpty()) throw new UnreadableFile(FormatFinder.DAMAGED);
        var lines = PrintedNumbers.without(RunningHeads.without(text.lines, pages));
        return new Reading(PdfParagraphs.blocks(lines), text.warnings(bytes));
    }

    private void read(int page) throws IOException {
        try {
            var found = stripper.page(document, page);
            if (PdfDamage.damaged(document, page)) damaged.add(page);
            else if (found.isEmpty()) empty.add(page);
            for (PdfLine line : found) length += line.text().length();
            lines.addAll(found);
        } catch (IOException | RuntimeException | StackOverflowError e) {
            damaged.add(page);
        }
    }

    private List<ImportWarning> warnings(byte[] bytes) {
        var warnings = new ArrayList<ImportWarning>();
        if (length > OfficeDocument.LONGEST) warnings.add(OfficeDocument.tooLong(OfficeDocument.LONGEST));
        if (!damaged.isEmpty()) warnings.add(incomplete("Some pages are damaged: " + list(damaged) + ". Words may be missing there."));
        else if (!complete(bytes)) warnings.add(incomplete("The file ends too early, so words may be missing."));
        if (lines.isEmpty()) warnings.add(scanned());
        else if (!empty.isEmpty()) {
            warnings.add(new ImportWarning(ImportWarning.NO_TEXT, "Pages without text: " + list(empty) + ". They are blank or scanned; scanned pages need text recognition (OCR)."));
        }
        return warnings;
    }

    private static ImportWarning incomplete(String what) {
        return new ImportWarning(ImportWarning.TEXT_TRUNCATED, what + " Compare the text with the original.");
    }

    private static ImportWarning scanned() {
        return new ImportWarning(ImportWarning.NO_TEXT, "The file holds no text; it was probably scanned. Run text recognition (OCR) on it and import the result.");
    }

    private static boolean complete(byte[] bytes) {
        int from = Math.max(0, bytes.length - TAIL);
        return new String(bytes, from, bytes.length - from, StandardCharsets.ISO_8859_1).contains("%%EOF");
    }

    private static String list(List<Integer> pages) {
        var first = new StringBuilder();
        for (int page : pages.subList(0, Math.min(10, pages.size()))) first.append(first.isEmpty() ? "" : ", ").append(page);
        return first + (pages.size() > 10 ? " and " + (pages.size() - 10) + " more" : "");
    }
}
