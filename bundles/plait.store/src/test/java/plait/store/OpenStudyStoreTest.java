package plait.store;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import org.junit.jupiter.api.io.TempDir;
import plait.core.study.Store;
import plait.core.study.StoreContract;

class OpenStudyStoreTest extends StoreContract {
    @TempDir Path dir;
    private Path folder;

    @Override protected Store create() throws Exception {
        Path fresh = Files.createTempDirectory(dir, "study").resolve("s.plait");
        if (folder == null) folder = fresh;
        return new StudyFolder(fresh).create();
    }

    @Override protected Store reopen(Store open) {
        open.close();
        return new StudyFolder(folder).open(Optional.empty());
    }
}
