package plait.app;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import plait.core.study.RowCodec;
import plait.core.study.RowCodecs;
import plait.core.study.Store;
import plait.core.study.WritePathProperty;
import plait.store.StudyFolder;
import plait.theory.RdfRowCodec;

/** The property of the write path on what ships: sealed rows in Xodus, theory rows as RDF. */
class RealWritePathTest extends WritePathProperty {
    @TempDir Path dir;
    private Path folder;

    @Override protected Store create() throws Exception {
        folder = Files.createTempDirectory(dir, "s").resolve("s.plait");
        return new StudyFolder(folder).create();
    }

    @Override protected Store reopen(Store open) {
        open.close();
        return new StudyFolder(folder).open(Optional.empty());
    }

    @Override protected RowCodec codec() {
        return RowCodecs.with(new RdfRowCodec());
    }

    @Test void liveIsStoredIsReopenedIsReplayed() throws Exception {
        run(42, 200);
    }
}
