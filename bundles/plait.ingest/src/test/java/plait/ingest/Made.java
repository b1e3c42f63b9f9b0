package plait.ingest;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import plait.core.Progress;
import plait.core.sources.FileContent;
import plait.core.sources.ReadText;
import plait.model.text.CodePoints;
import plait.model.text.Paragraph;

/** Small files made for a test, and what was read from them in a form that is easy to compare. */
final class Made {
    private Made() {}

    static ReadText read(String name, String content) {
        return read(name, content.getBytes(StandardCharsets.UTF_8));
    }

    static ReadText read(String name, byte[] bytes) {
        return new TikaIngest().read(FileContent.of(name, bytes), Progress.NONE);
    }

    static ReadText read(String name, byte[] bytes, Charset chosen) {
        return new TikaIngest().read(new FileContent(name, bytes, Optional.of(chosen)), Progress.NONE);
    }

    /** Each paragraph with its kind: {@code HEADING2 Purpose}, {@code BODY Words}. */
    static List<String> paragraphs(ReadText read) {
        var points = CodePoints.of(read.text());
        return read.structure().paragraphs().stream().map(p -> p.kind() + (p.kind() == Paragraph.Kind.HEADING ? "" + p.headingLevel() : "") + " " + points.slice(p.span())).toList();
    }

    /** Each turn with its label: {@code INT|Hello}. */
    static List<String> turns(ReadText read) {
        var points = CodePoints.of(read.text());
        return read.structure().turns().stream().map(turn -> turn.speaker() + "|" + points.slice(turn.spoken())).toList();
    }

    static List<String> codes(ReadText read) {
        return read.warnings().stream().map(warning -> warning.code()).toList();
    }

    static byte[] zip(Map<String, String> parts) {
        var bytes = new ByteArrayOutputStream();
        try (var zip = new ZipOutputStream(bytes)) {
            for (var part : parts.entrySet()) {
                zip.putNextEntry(new ZipEntry(part.getKey()));
                zip.write(part.getValue().getBytes(StandardCharsets.UTF_8));
                zip.closeEntry();
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.toByteArray();
    }

    /** @param body what stands in {@code w:body}; {@code <p>…</p>} is short for a paragraph of one run */
    static byte[] docx(String body) {
        return docx("", body);
    }

    static byte[] docx(String prolog, String body) {
        var parts = new LinkedHashMap<String, String>();
        parts.put("[Content_Types].xml", "<?xml version=\"1.0\"?><Types xmlns=\"http://schemas.openxmlformats.org/package/2006/content-types\">"
                + "<Default Extension=\"rels\" ContentType=\"application/vnd.openxmlformats-package.relationships+xml\"/><Default Extension=\"xml\" ContentType=\"application/xml\"/>"
                + "<Override PartName=\"/word/document.xml\" ContentType=\"application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml\"/>"
                + "<Override PartName=\"/word/styles.xml\" ContentType=\"application/vnd.openxmlformats-officedocument.wordprocessingml.styles+xml\"/></Types>");
        parts.put("_rels/.rels", "<?xml version=\"1.0\"?><Relationships xmlns=\"http://schemas.openxmlformats.org/package/2006/relationships\"><Relationship Id=\"r1\" "
                + "Type=\"http://schemas.openxmlformats.org/officeDocument/2006/relationships/officeDocument\" Target=\"word/document.xml\"/></Relationships>");
        parts.put("word/_rels/document.xml.rels", "<?xml version=\"1.0\"?><Relationships xmlns=\"http://schemas.openxmlformats.org/package/2006/relationships\"><Relationship Id=\"r1\" "
                + "Type=\"http://schemas.openxmlformats.org/officeDocument/2006/relationships/styles\" Target=\"styles.xml\"/></Relationships>");
        parts.put("word/styles.xml", "<?xml version=\"1.0\"?><w:styles xmlns:w=\"http://schemas.openxmlformats.org/wordprocessingml/2006/main\">"
                + "<w:style w:type=\"paragraph\" w:styleId=\"Heading2\"><w:name w:val=\"heading 2\"/></w:style></w:styles>");
        parts.put("word/document.xml", "<?xml version=\"1.0\" encoding=\"UTF-8\"?>" + prolog + "<w:document xmlns:w=\"http://schemas.openxmlformats.org/wordprocessingml/2006/main\"><w:body>"
                + body.replace("<p>", "<w:p><w:r><w:t xml:space=\"preserve\">").replace("</p>", "</w:t></w:r></w:p>") + "</w:body></w:document>");
        return zip(parts);
    }

    /** @param text what stands in {@code office:text} */
    static byte[] odt(String text, String manifest) {
        var parts = new LinkedHashMap<String, String>();
        parts.put("mimetype", "application/vnd.oasis.opendocument.text");
        parts.put("META-INF/manifest.xml", manifest);
        parts.put("content.xml", "<?xml version=\"1.0\"?><office:document-content xmlns:office=\"urn:oasis:names:tc:opendocument:xmlns:office:1.0\" "
                + "xmlns:text=\"urn:oasis:names:tc:opendocument:xmlns:text:1.0\" xmlns:table=\"urn:oasis:names:tc:opendocument:xmlns:table:1.0\"><office:body><office:text>" + text
                + "</office:text></office:body></office:document-content>");
        return zip(parts);
    }
}
