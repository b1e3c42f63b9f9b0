package plait.search;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Collection;
import java.util.Optional;
import java.util.UUID;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.apache.lucene.store.ByteBuffersDirectory;
import org.apache.lucene.store.Directory;
import org.apache.lucene.store.FSDirectory;
import plait.core.Problem;
import plait.core.search.IndexMark;
import plait.core.search.IndexedSource;
import plait.core.search.Search;
import plait.core.search.SearchRequest;
import plait.core.search.SearchResult;
import plait.core.search.language.Expression;
import plait.core.search.language.QueryParser;

/** Search with Lucene: {@code LuceneSearch.onDisk(folder)} for an open study, {@code LuceneSearch.inMemory()} for an encrypted one. */
public final class LuceneSearch implements Search {
    /** How many words one wildcard, fuzzy word or regular expression may stand for. */
    static final int MOST_EXPANSIONS = 10_000;

    /** Lucene recommends options of the Java machine to whoever starts it; a person at a command line has no use for that. Held, or it is forgotten. */
    private static final Logger LUCENE = Logger.getLogger("org.apache.lucene");

    static {
        LUCENE.setLevel(Level.SEVERE);
    }

    private final CommittedIndex index;
    private final int mostExpansions;

    LuceneSearch(Directory directory, int mostExpansions) {
        this.index = new CommittedIndex(directory);
        this.mostExpansions = mostExpansions;
    }

    /**
     * @param folder made if it is not there; holds nothing but the index
     * @throws Problem if the folder cannot be made or looked into
     */
    public static LuceneSearch onDisk(Path folder) {
        try {
            return new LuceneSearch(FSDirectory.open(folder), MOST_EXPANSIONS);
        } catch (IOException e) {
            throw new Problem("The folder of the search index cannot be opened. Check that it can be read and written to.", e);
        }
    }

    /** An index that is gone when it is closed, and never touches the disk. */
    public static LuceneSearch inMemory() {
        return new LuceneSearch(new ByteBuffersDirectory(), MOST_EXPANSIONS);
    }

    @Override public Optional<IndexMark> mark() {
        return index.mark();
    }

    @Override public void apply(Collection<IndexedSource> changed, Collection<UUID> removed, IndexMark mark) {
        index.apply(changed, removed, mark);
    }

    @Override public void clear() {
        index.clear();
    }

    @Override public SearchResult find(SearchRequest request) {
        Optional<Corpus> acquired = index.acquire();
        try {
            Expression query = new QueryParser(request.query(), name -> acquired.isPresent() && acquired.get().hasAttribute(name)).parse();
            if (acquired.isEmpty()) return SearchResult.NONE;
            return new Finder(acquired.get(), query, mostExpansions, request.cancelled()).find(request.limit());
        } catch (IOException e) {
            throw new Problem("The search index cannot be read. It has to be built anew.", e);
        } finally {
            acquired.ifPresent(LuceneSearch::release);
        }
    }

    @Override public void close() {
        try {
            index.close();
        } catch (IOException e) {
            throw new Problem("The search index could not be closed properly. It is checked when the study is opened again.", e);
        }
    }

    private static void release(Corpus corpus) {
        try {
            corpus.release();
        } catch (IOException e) {
            throw new Problem("The search index cannot be read. It has to be built anew.", e);
        }
    }
}
