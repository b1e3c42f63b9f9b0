package plait.core.sheets;

import java.io.IOException;
import java.io.OutputStream;

/** Port: writes tables for other programs. */
public interface TableWriter {
    /** Writes in the format that the file's name ends with: .xlsx, else comma-separated values in UTF-8. */
    void write(Table table, String fileName, OutputStream out) throws IOException;
}
