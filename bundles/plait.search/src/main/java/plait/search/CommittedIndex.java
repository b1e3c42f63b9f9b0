package plait.search;

import java.io.Closeable;
import java.io.IOException;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.IndexWriterConfig;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.SerialMergeScheduler;
import org.apache.lucene.index.Term;
import org.apache.lucene.store.Directory;
import org.apache.lucene.store.Lock;
import org.apache.lucene.store.LockObtainFailedException;
import plait.core.Problem;
import plait.core.search.IndexMark;
import plait.core.search.IndexedSource;

/**
 * The index on its disk or in its memory: one commit for each change, with the mark among its notes. Searches see commits only, so that they see
 * whole changes; the lock is taken with the first change, so that an index can be searched while another Plait writes it.
 */
final class CommittedIndex implements Closeable {
    private static final String FORMAT = "format";
    private static final String STUDY = "study";
    private static final String REVISION = "revision";
    private static final String JOURNAL = "journal";

    private final Directory directory;
    private IndexWriter writer;
    /** Null while the index is empty or unreadable. */
    private volatile Corpus corpus;

    private volatile boolean unreadable;

    CommittedIndex(Directory directory) {
        this.directory = directory;
        open();
    }

    /** The texts as of the last commit; empty when there are none. Has to be {@linkplain Corpus#release released}. */
    Optional<Corpus> acquire() {
        for (Corpus current = corpus; current != null; current = corpus) {
            if (current.acquire()) return Optional.of(current);
        }
        if (unreadable) throw new Problem("The search index cannot be read. It has to be built anew.");
        return Optional.empty();
    }

    synchronized Optional<IndexMark> mark() {
        if (corpus == null) return Optional.empty();
        try {
            Map<String, String> notes = corpus.commitNotes();
            return Optional.of(new IndexMark(UUID.fromString(notes.get(STUDY)), Long.parseLong(notes.get(REVISION)), notes.get(JOURNAL)));
        } catch (IOException | RuntimeException e) {
            return Optional.empty();
        }
    }

    synchronized void apply(Collection<IndexedSource> changed, Collection<UUID> removed, IndexMark mark) {
        if (unreadable) throw new Problem("The search index cannot be read. It has to be built anew.");
        try {
            if (writer == null) writer = new IndexWriter(directory, config());
            for (UUID source : removed) writer.deleteDocuments(byId(source));
            for (IndexedSource source : changed) writer.updateDocuments(byId(source.id()), new PassageDocuments(source));
            writer.setLiveCommitData(notes(mark).entrySet());
            writer.commit();
        } catch (LockObtainFailedException e) {
            throw inUse(e);
        } catch (IOException e) {
            takeBack();
            throw new Problem("The search index could not be written. Check that the disk has room left and that its folder can be written to.", e);
        } catch (RuntimeException e) {
            takeBack();
            throw e;
        }
        refresh();
    }

    synchronized void clear() {
        takeBack(); // the writer holds the lock
        try (Lock lock = directory.obtainLock(IndexWriter.WRITE_LOCK_NAME)) {
            unreadable = true; // until all is gone
            releaseCorpus();
            for (String file : directory.listAll()) {
                lock.ensureValid();
                if (!file.equals(IndexWriter.WRITE_LOCK_NAME)) directory.deleteFile(file);
            }
            unreadable = false;
        } catch (LockObtainFailedException e) {
            throw inUse(e);
        } catch (IOException e) {
            throw new Problem("The search index could not be emptied. Check that its folder can be written to.", e);
        }
    }

    @Override public synchronized void close() throws IOException {
        takeBack();
        releaseCorpus();
        directory.close();
    }

    private void open() {
        DirectoryReader reader = null;
        try {
            if (!DirectoryReader.indexExists(directory)) return;
            reader = DirectoryReader.open(directory);
            // flipped bits would else show up as wrong hits, or in the middle of a search
            for (LeafReaderContext segment : reader.leaves()) segment.reader().checkIntegrity();
            unreadable = !Fields.FORMAT.equals(reader.getIndexCommit().getUserData().get(FORMAT));
            if (!unreadable) corpus = new Corpus(reader);
        } catch (IOException | RuntimeException e) {
            unreadable = true;
        }
        if (unreadable && reader != null) closeQuietly(reader);
    }

    private void refresh() {
        try {
            Corpus old = corpus;
            DirectoryReader reader = old == null ? DirectoryReader.open(directory) : DirectoryReader.openIfChanged(old.reader());
            if (reader == null) return;
            corpus = new Corpus(reader);
            if (old != null) old.release();
        } catch (IOException e) {
            throw new Problem("The search index was written but cannot be read. It has to be built anew.", e);
        }
    }

    /** Closes the writer, which forgets what was not committed. */
    private void takeBack() {
        if (writer == null) return;
        closeQuietly(writer::rollback);
        writer = null;
    }

    private void releaseCorpus() throws IOException {
        Corpus old = corpus;
        corpus = null;
        if (old != null) old.release();
    }

    private static IndexWriterConfig config() {
        // merging on the thread that writes: no other thread can fail unseen, and searches go on meanwhile
        return new IndexWriterConfig().setMergeScheduler(new SerialMergeScheduler()).setCommitOnClose(false).setRAMBufferSizeMB(32);
    }

    private static Map<String, String> notes(IndexMark mark) {
        var notes = new HashMap<String, String>();
        notes.put(FORMAT, Fields.FORMAT);
        notes.put(STUDY, mark.study().toString());
        notes.put(REVISION, Long.toString(mark.revision()));
        notes.put(JOURNAL, mark.journalHash());
        return notes;
    }

    private static Term byId(UUID source) {
        return new Term(Fields.SOURCE_ID, source.toString());
    }

    private static Problem inUse(LockObtainFailedException e) {
        return new Problem("Another Plait is writing this study's search index. Close the study there, then try again.", e);
    }

    private static void closeQuietly(Closeable closeable) {
        try {
            closeable.close();
        } catch (IOException | RuntimeException e) {
            // what failed before is what counts, and is told
        }
    }
}
