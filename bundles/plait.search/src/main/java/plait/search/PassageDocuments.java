package plait.search;

import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.function.UnaryOperator;
import org.apache.lucene.document.BinaryDocValuesField;
import org.apache.lucene.document.Document;
import org.apache.lucene.document.Field;
import org.apache.lucene.document.FieldType;
import org.apache.lucene.document.SortedDocValuesField;
import org.apache.lucene.document.StoredField;
import org.apache.lucene.document.StringField;
import org.apache.lucene.index.IndexOptions;
import org.apache.lucene.util.BytesRef;
import plait.core.search.IndexedSource;
import plait.core.search.IndexedSource.Passage;
import plait.core.search.language.FieldNames;
import plait.core.search.language.WordScanner;
import plait.model.text.CodePoints;

/** The documents of one source, one for each passage that is not blank, made one at a time while Lucene takes them. */
final class PassageDocuments implements Iterable<Document> {
    private static final FieldType POSITIONS = new FieldType();

    static {
        POSITIONS.setTokenized(true);
        POSITIONS.setOmitNorms(true);
        POSITIONS.setIndexOptions(IndexOptions.DOCS_AND_FREQS_AND_POSITIONS);
        POSITIONS.freeze();
    }

    /** As in the sheets that attributes come from. */
    private static final String LIST_SEPARATOR = " \\| ";

    /** Lucene refuses terms of some thousand characters, and a register may hold paragraphs. */
    private static final int LONGEST_VALUE = 1_000;

    private final IndexedSource source;
    private final CodePoints text;
    private final List<Passage> passages;
    private final WordStream stems = new WordStream(new Stemmer()::stem);
    private final WordStream words = new WordStream(UnaryOperator.identity());

    PassageDocuments(IndexedSource source) {
        this.source = source;
        this.text = CodePoints.of(source.text());
        this.passages = source.passages().stream().filter(passage -> !text.slice(passage.span()).isBlank()).toList();
    }

    /** Lucene has to have taken one document before the next is asked for: they share their streams of words. */
    @Override public Iterator<Document> iterator() {
        return new Iterator<>() {
            private int next;

            @Override public boolean hasNext() {
                return next < passages.size();
            }

            @Override public Document next() {
                return document(passages.get(next), next++ == 0);
            }
        };
    }

    private Document document(Passage passage, boolean first) {
        var document = new Document();
        String said = text.slice(passage.span());
        List<String> folded = folded(said);
        words.setWords(folded);
        stems.setWords(folded);
        document.add(new Field(Fields.WORDS, words, POSITIONS));
        document.add(new Field(Fields.STEMS, stems, POSITIONS));
        document.add(new StringField(Fields.SOURCE_ID, source.id().toString(), Field.Store.YES));
        if (first) document.add(new BinaryDocValuesField(Fields.FIRST_OF, new SourceKey(source.id(), source.identifier()).bytes()));
        document.add(new StoredField(Fields.TEXT, said));
        document.add(new StoredField(Fields.START, passage.span().start()));
        document.add(new StoredField(Fields.TURN, passage.turn()));
        String voice = new Voice(passage.speaker(), passage.role(), passage.caseId()).joined();
        document.add(new StoredField(Fields.VOICE, voice));
        document.add(new SortedDocValuesField(Fields.VOICE, new BytesRef(voice)));
        addFilters(document, passage);
        return document;
    }

    private static List<String> folded(String text) {
        var folded = new ArrayList<String>();
        var scanner = new WordScanner(text);
        while (scanner.next()) folded.add(scanner.folded());
        return folded;
    }

    private void addFilters(Document document, Passage passage) {
        addFilter(document, FieldNames.SOURCE, source.identifier());
        addFilter(document, FieldNames.KIND, source.kind());
        addFilter(document, FieldNames.PHASE, source.phase());
        addFilter(document, FieldNames.SPEAKER, passage.speaker());
        addFilter(document, FieldNames.PARTICIPANT, passage.participant());
        addFilter(document, FieldNames.ROLE, passage.role());
        addFilter(document, FieldNames.CASE, passage.caseId());
        addFilter(document, FieldNames.TYPE, passage.caseType());
        passage.attributes().forEach((name, values) -> {
            for (String value : values.split(LIST_SEPARATOR)) add(document, Fields.attribute(FieldNames.key(name)), value);
        });
        boolean coded = false;
        for (var coding : source.codings()) {
            if (!coding.span().overlaps(passage.span())) continue;
            coded = true;
            addFilter(document, FieldNames.FACTOR, coding.factor());
            addFilter(document, FieldNames.FACTOR, coding.factorName());
        }
        for (var link : source.evidence()) {
            if (!link.span().overlaps(passage.span())) continue;
            coded = true;
            addFilter(document, FieldNames.CONFIGURATION, link.configuration());
            addFilter(document, FieldNames.STANCE, link.stance());
        }
        addFilter(document, FieldNames.IS, coded ? FieldNames.CODED : FieldNames.UNCODED);
    }

    private static void addFilter(Document document, String name, String value) {
        add(document, Fields.filter(name), value);
    }

    private static void add(Document document, String field, String value) {
        String key = FieldNames.key(value);
        if (!key.isEmpty()) document.add(new StringField(field, key.substring(0, Math.min(key.length(), LONGEST_VALUE)), Field.Store.NO));
    }
}
