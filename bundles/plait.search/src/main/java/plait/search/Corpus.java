package plait.search;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import org.apache.lucene.index.BinaryDocValues;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.FieldInfo;
import org.apache.lucene.index.LeafReader;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.util.Bits;
import plait.core.search.NaturalOrder;

/** All texts as they were at one commit: what a search sees from beginning to end, whatever is written meanwhile. */
final class Corpus {
    private final DirectoryReader reader;
    /** In the order of segments and, within, of documents. */
    private final List<Block> blocks;

    private final List<Block> ordered;

    /** @param reader closed by this corpus, once nobody needs it any more */
    Corpus(DirectoryReader reader) throws IOException {
        this.reader = reader;
        this.blocks = blocks(reader);
        this.ordered = blocks.stream().sorted(Comparator.comparing(Block::identifier, NaturalOrder.INSTANCE)).toList();
    }

    DirectoryReader reader() {
        return reader;
    }

    List<LeafReaderContext> segments() {
        return reader.leaves();
    }

    List<Block> blocks() {
        return blocks;
    }

    /** In the natural order of the sources' identifiers. */
    List<Block> ordered() {
        return ordered;
    }

    Map<String, String> commitNotes() throws IOException {
        return reader.getIndexCommit().getUserData();
    }

    /** @param name in folded form */
    boolean hasAttribute(String name) {
        String field = Fields.attribute(name);
        for (LeafReaderContext segment : segments()) {
            FieldInfo found = segment.reader().getFieldInfos().fieldInfo(field);
            if (found != null) return true;
        }
        return false;
    }

    /** True if the corpus can be used until {@link #release}; false if it was closed meanwhile. */
    boolean acquire() {
        return reader.tryIncRef();
    }

    void release() throws IOException {
        reader.decRef();
    }

    private static List<Block> blocks(DirectoryReader reader) throws IOException {
        var blocks = new ArrayList<Block>();
        for (LeafReaderContext context : reader.leaves()) {
            LeafReader segment = context.reader();
            Bits live = segment.getLiveDocs();
            BinaryDocValues firsts = segment.getBinaryDocValues(Fields.FIRST_OF);
            int first = firsts == null ? Matching.NONE_LEFT : firsts.nextDoc();
            while (first != Matching.NONE_LEFT) {
                SourceKey source = SourceKey.of(firsts.binaryValue());
                int next = firsts.nextDoc();
                // passages of a source come and go together, so the first one speaks for all
                boolean present = live == null || live.get(first);
                if (present) blocks.add(new Block(blocks.size(), context.ord, first, Math.min(next, segment.maxDoc()), source));
                first = next;
            }
        }
        return blocks;
    }

    /**
     * The passages of one source.
     *
     * @param number from 0, in the order of {@link #blocks}
     * @param segment which one holds it
     * @param first its first document there
     * @param end exclusive
     */
    record Block(int number, int segment, int first, int end, SourceKey source) {
        String identifier() {
            return source.identifier();
        }
    }
}
