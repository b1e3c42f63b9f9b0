package plait.search;

import java.nio.file.Path;
import org.junit.jupiter.api.io.TempDir;
import plait.core.search.Search;
import plait.core.search.SearchContract;

class LuceneSearchOnDiskTest extends SearchContract {
    @TempDir Path folder;

    @Override protected Search open() {
        return LuceneSearch.onDisk(folder.resolve("index"));
    }
}
