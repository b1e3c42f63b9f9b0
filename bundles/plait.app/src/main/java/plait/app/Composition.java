package plait.app;

import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Supplier;
import plait.core.OpenStudy;
import plait.core.Problem;
import plait.core.StudyFolders.Created;
import plait.core.StudyFolders.NewStudy;
import plait.core.WrongPassphrase;
import plait.core.reports.DocumentWriter;
import plait.core.search.Search;
import plait.core.sheets.SheetReader;
import plait.core.sheets.TableWriter;
import plait.core.study.RowCodec;
import plait.core.study.RowCodecs;
import plait.core.study.Session;
import plait.core.study.Store;
import plait.core.theories.RuleShapes;
import plait.exchange.CsvTable;
import plait.exchange.SheetFiles;
import plait.exchange.TableFiles;
import plait.exchange.WordFiles;
import plait.ingest.TikaIngest;
import plait.search.LuceneSearch;
import plait.store.RecoveryKey;
import plait.store.StudyFolder;
import plait.theory.JenaDataset;
import plait.theory.Ontology;
import plait.theory.OntologyShapes;
import plait.theory.RdfRowCodec;

/** The composition root: the one place that names the adapters. */
public final class Composition {
    private Composition() {}

    /** True when the study asks for a passphrase. */
    public static boolean isEncrypted(Path study) {
        return new StudyFolder(study).isEncrypted();
    }

    /** True when there is a study in this folder. */
    public static boolean isStudy(Path study) {
        return new StudyFolder(study).exists();
    }

    /** @param onSearchFailure hears when the index could not be written */
    public static OpenStudy open(Path study, Optional<char[]> passphrase, String author, Consumer<Throwable> onSearchFailure) {
        var folder = new StudyFolder(study);
        Store store = unlocked(folder, passphrase);
        return closingOnFailure(store, () -> compose(folder, Session.open(store, codec(), OpenStudy.rules(rules()), author), onSearchFailure));
    }

    /** Who forgot the passphrase may type the recovery key instead. */
    private static Store unlocked(StudyFolder folder, Optional<char[]> passphrase) {
        try {
            return folder.open(passphrase);
        } catch (WrongPassphrase wrong) {
            try {
                return folder.open(RecoveryKey.parse(new String(passphrase.orElseThrow())));
            } catch (Problem neither) {
                throw wrong;
            }
        }
    }

    public static Created create(Path study, NewStudy define, String author, Consumer<Throwable> onSearchFailure) {
        var folder = new StudyFolder(study);
        Optional<StudyFolder.Encrypted> encrypted = define.passphrase().map(folder::createEncrypted);
        Store store = encrypted.map(StudyFolder.Encrypted::store).orElseGet(folder::create);
        OpenStudy open = closingOnFailure(store, () -> compose(folder, Session.create(store, codec(), OpenStudy.rules(rules()), author, made -> {
            made.setName(define.title());
            made.setProfile(define.profile());
        }), onSearchFailure));
        return new Created(open, encrypted.map(made -> made.recovery().printed()));
    }

    private static OpenStudy closingOnFailure(Store store, Supplier<OpenStudy> opening) {
        try {
            return opening.get();
        } catch (RuntimeException | Error e) {
            store.close();
            throw e;
        }
    }

    private static OpenStudy compose(StudyFolder folder, Session session, Consumer<Throwable> onSearchFailure) {
        Supplier<Search> search = () -> session.store().encrypted() ? LuceneSearch.inMemory() : LuceneSearch.onDisk(folder.index());
        var adapters = new OpenStudy.Adapters(
                new TikaIngest(), search, onSearchFailure, () -> new JenaDataset(() -> Shapes.ALL), new Ontology(), rules(), JenaDataset.frozenHash());
        return new OpenStudy(session, adapters);
    }

    /** Read once, and only when something is written: most commands only look. */
    private static final class Shapes {
        private static final OntologyShapes ALL = new OntologyShapes();
    }

    private static RuleShapes rules() {
        return (rows, focus) -> Shapes.ALL.check(rows, focus);
    }

    private static RowCodec codec() {
        return RowCodecs.with(new RdfRowCodec());
    }

    public static SheetReader sheets() {
        return new SheetFiles();
    }

    public static TableWriter tables() {
        return new TableFiles();
    }

    public static DocumentWriter documents() {
        return new WordFiles();
    }

    /** Writes a table as comma-separated values. */
    public static void csv(List<String> columns, List<List<String>> rows, PrintWriter out) {
        CsvTable.write(columns, rows, out);
    }
}
