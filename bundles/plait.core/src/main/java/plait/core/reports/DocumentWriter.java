package plait.core.reports;

import java.io.IOException;
import java.io.OutputStream;

/** Port: writes documents for word processors. */
@FunctionalInterface
public interface DocumentWriter {
    /** Writes a DOCX with real styles, headings and lists, in British English. */
    void write(Document document, OutputStream out) throws IOException;
}
