package plait.core.sources;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Map;
import java.util.Optional;
import plait.core.study.Session;
import plait.core.study.Store;
import plait.model.Attribute;
import plait.model.Described;
import plait.model.ModelFactory;
import plait.model.Source;
import plait.model.Study;
import plait.model.Text;
import plait.model.text.CodePoints;

/**
 * The use case of importing one document: reading and keeping the bytes may run on any thread, adding the source is one commit.
 * The label of the commit names no file: file names may hold real names.
 */
public final class ImportSource {
    /** What was read and kept, ready to be added. Holds no words, only names of blobs. */
    public record Prepared(FileContent file, ReadText read, String originalBlob, String textBlob, String structureBlob) {}

    private final Session session;

    public ImportSource(Session session) {
        this.session = session;
    }

    /** Keeps original, text and structure as blobs; durable when it returns. */
    public Prepared keep(FileContent file, ReadText read) {
        Store store = session.store();
        String original = store.putBlob(file.bytes());
        String text = store.putBlob(read.text().getBytes(StandardCharsets.UTF_8));
        String structure = store.putBlob(StructureCodec.encode(read.structure()));
        return new Prepared(file, read, original, text, structure);
    }

    /** The source that was imported from the very same bytes, if there is one. */
    public Optional<Source> duplicateOf(Prepared prepared) {
        return session.study().getSources().stream().filter(source -> prepared.originalBlob().equals(source.getOriginal())).findFirst();
    }

    /** Adds the source in one commit. */
    public Source add(Prepared prepared, SourceDetails details) {
        var added = new Source[1];
        String identifier = details.identifier().isBlank() ? freeIdentifier(session.study(), prepared.file().name()) : details.identifier();
        session.commit("Import " + details.kind().getLiteral().replace('-', ' '), study -> {
            added[0] = source(prepared, details, identifier);
            study.getSources().add(added[0]);
        });
        return added[0];
    }

    private static Source source(Prepared prepared, SourceDetails details, String identifier) {
        Source source = ModelFactory.eINSTANCE.createSource();
        source.setIdentifier(identifier);
        source.setTitle(details.title().isBlank() ? withoutEnding(prepared.file().name()) : details.title());
        source.setKind(details.kind());
        source.setPhase(details.phase());
        if (!details.date().isBlank()) source.setDate(details.date());
        if (!details.theoryShown().isBlank()) source.setTheoryShown(details.theoryShown());
        source.setFileName(prepared.file().name());
        source.setMediaType(prepared.read().mediaType());
        source.setOriginal(prepared.originalBlob());
        source.setOriginalSize(prepared.file().bytes().length);
        source.setAdded(System.currentTimeMillis());
        source.getCases().addAll(details.cases());
        source.getParticipants().addAll(details.participants());
        source.getTexts().add(text(prepared));
        Speakers.add(source.getTexts().get(0), prepared.read(), details.participants());
        addAttributes(source, details.attributes());
        return source;
    }

    private static Text text(Prepared prepared) {
        ReadText read = prepared.read();
        Text text = ModelFactory.eINSTANCE.createText();
        text.setBlob(prepared.textBlob());
        text.setStructure(prepared.structureBlob());
        text.setDigest(sha256(read.text()));
        text.setCharacters(CodePoints.of(read.text()).length());
        text.setWords(Words.count(read.text()));
        text.setParagraphs(read.structure().paragraphs().size());
        text.setTurns(read.structure().turns().size());
        text.setSpokenWords(read.wordsBySpeaker().values().stream().mapToInt(Integer::intValue).sum());
        text.setPages(read.structure().pages().size());
        if (!read.encoding().isEmpty()) text.setEncoding(read.encoding());
        text.setCreated(System.currentTimeMillis());
        return text;
    }

    private static byte[] sha256(String text) {
        try {
            return MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("this Java has no SHA-256", e);
        }
    }

    /** Adds further columns of a sheet as text attributes; empty cells are left out. */
    public static void addAttributes(Described described, Map<String, String> values) {
        values.forEach((name, value) -> {
            if (value.isBlank()) return;
            Attribute attribute = ModelFactory.eINSTANCE.createAttribute();
            attribute.setName(name);
            attribute.setValue(value);
            described.getAttributes().add(attribute);
        });
    }

    private static String freeIdentifier(Study study, String fileName) {
        String wanted = withoutEnding(fileName).replaceAll("\\s+", "-");
        String identifier = wanted;
        for (int n = 2; isTaken(study, identifier); n++) identifier = wanted + "-" + n;
        return identifier;
    }

    private static boolean isTaken(Study study, String identifier) {
        return study.getSources().stream().anyMatch(source -> identifier.equals(source.getIdentifier()));
    }

    private static String withoutEnding(String fileName) {
        int dot = fileName.lastIndexOf('.');
        return dot > 0 ? fileName.substring(0, dot) : fileName;
    }
}
