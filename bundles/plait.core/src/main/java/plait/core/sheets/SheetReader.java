package plait.core.sheets;

import plait.core.sources.FileContent;

/** Port: reads a table from a file. */
public interface SheetReader {
    /** True when the file's ending says that it is a table. */
    boolean isTable(String fileName);

    /** @throws plait.core.Problem if it is no table that a person could read either */
    Sheet read(FileContent file);
}
