package plait.ingest;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.concurrent.CancellationException;
import org.apache.poi.openxml4j.exceptions.InvalidFormatException;
import org.apache.poi.openxml4j.opc.OPCPackage;
import org.apache.tika.exception.EncryptedDocumentException;
import org.apache.tika.exception.TikaException;
import org.apache.tika.extractor.EmbeddedDocumentExtractor;
import org.apache.tika.io.TikaInputStream;
import org.apache.tika.metadata.Metadata;
import org.apache.tika.metadata.TikaCoreProperties;
import org.apache.tika.parser.EmptyParser;
import org.apache.tika.parser.ParseContext;
import org.apache.tika.parser.Parser;
import org.apache.tika.parser.html.HtmlMapper;
import org.apache.tika.parser.html.IdentityHtmlMapper;
import org.apache.tika.parser.html.JSoupParser;
import org.apache.tika.parser.microsoft.OfficeParser;
import org.apache.tika.parser.microsoft.OfficeParserConfig;
import org.apache.tika.parser.microsoft.ooxml.OOXMLParser;
import org.apache.tika.parser.microsoft.ooxml.OPCPackageWrapper;
import org.apache.tika.parser.microsoft.rtf.RTFParser;
import org.apache.tika.parser.odf.OpenDocumentContentParser;
import org.xml.sax.ContentHandler;
import org.xml.sax.SAXException;
import plait.core.Progress;
import plait.core.sources.FileContent;
import plait.core.sources.ImportWarning;
import plait.core.sources.UnreadableFile;

/**
 * Reads Word, OpenDocument, RTF, HTML and EPUB through Tika, each by its own parser and all in memory: nothing of a study reaches the temporary folder.
 * What is embedded in a document (pictures, other files) is not read, nor are headers, footers, comments and deleted text.
 */
final class OfficeDocument {
    /** In UTF-16 units: several hundred times a long interview, and no more than the memory bears. */
    static final int LONGEST = 50_000_000;

    private static final EmbeddedDocumentExtractor NOTHING_EMBEDDED = new EmbeddedDocumentExtractor() {
        @Override public boolean shouldParseEmbedded(Metadata metadata) {
            return false;
        }

        @Override public void parseEmbedded(InputStream stream, ContentHandler handler, Metadata metadata, boolean outputHtml) {}
    };

    private final Format format;
    private final FileContent file;
    private final Progress progress;
    private final Metadata metadata = new Metadata();

    private OfficeDocument(Format format, FileContent file, Progress progress) {
        this.format = format;
        this.file = file;
        this.progress = progress;
    }

    static Reading read(Format format, FileContent file, Progress progress) {
        return new OfficeDocument(format, file, progress).read(LONGEST);
    }

    /** @param longest in UTF-16 units; a text that would be longer ends there, with a warning */
    static Reading read(Format format, FileContent file, Progress progress, int longest) {
        return new OfficeDocument(format, file, progress).read(longest);
    }

    private Reading read(int longest) {
        var blocks = new XhtmlBlocks(format == Format.HTML || format == Format.EPUB, longest, progress);
        var warnings = new ArrayList<ImportWarning>();
        try {
            parse(blocks);
            if (format == Format.RTF && !RtfFurniture.complete(file.bytes()) || metadata.get(TikaCoreProperties.TIKA_META_EXCEPTION_WARNING) != null) warnings.add(incomplete());
        } catch (XhtmlBlocks.Full e) {
            warnings.add(tooLong(longest));
        } catch (CancellationException | UnreadableFile e) {
            throw e;
        } catch (EncryptedDocumentException | org.apache.poi.EncryptedDocumentException e) {
            throw FormatFinder.encrypted();
        } catch (IOException | SAXException | TikaException | InvalidFormatException | RuntimeException | StackOverflowError e) {
            if (!(rootOf(e) instanceof XhtmlBlocks.Full)) throw new UnreadableFile(FormatFinder.DAMAGED, e);
            warnings.add(tooLong(longest));
        }
        return new Reading(blocks.blocks(), warnings);
    }

    private void parse(ContentHandler into) throws IOException, SAXException, TikaException, InvalidFormatException {
        byte[] bytes = file.bytes();
        switch (format) {
            case DOCX -> word(bytes, into);
            case ODT -> openDocument(bytes, into);
            case RTF -> parse(new RTFParser(), RtfFurniture.without(bytes), into);
            case DOC -> parse(new OfficeParser(), bytes, into);
            case EPUB -> epub(bytes, into);
            case HTML -> {
                file.encoding().ifPresent(charset -> metadata.set(Metadata.CONTENT_TYPE, "text/html; charset=" + charset.name()));
                parse(new JSoupParser(), bytes, into);
            }
            default -> throw new IllegalArgumentException(format.name());
        }
    }

    private void word(byte[] bytes, ContentHandler into) throws IOException, SAXException, TikaException, InvalidFormatException {
        try (var parts = ZipParts.open(bytes)) {
            parts.check(name -> name.endsWith(".xml") || name.endsWith(".rels"));
        }
        // opened here, because Tika would write the document into the temporary folder first
        try (var document = OPCPackage.open(new ByteArrayInputStream(bytes)); var in = TikaInputStream.get(bytes)) {
            in.setOpenContainer(new OPCPackageWrapper(document));
            new OOXMLParser().parse(in, into, metadata, context());
        }
    }

    /** The text alone: Tika's reader of the whole file would add headers and footers as paragraphs. */
    private void openDocument(byte[] bytes, ContentHandler into) throws IOException, SAXException, TikaException {
        byte[] content;
        try (var parts = ZipParts.open(bytes)) {
            if (parts.has("META-INF/manifest.xml") && parts.text("META-INF/manifest.xml").contains("encryption-data")) throw FormatFinder.encrypted();
            parts.check(name -> name.endsWith(".xml"));
            content = parts.bytes("content.xml");
        }
        parse(new OpenDocumentContentParser(), content, into);
    }

    private void epub(byte[] bytes, ContentHandler into) throws IOException, SAXException, TikaException {
        try (var parts = ZipParts.open(bytes)) {
            if (parts.has("META-INF/encryption.xml") && parts.text("META-INF/encryption.xml").contains("htm")) throw FormatFinder.encrypted();
            parts.check(name -> name.matches("(?i).*\\.(?:xml|opf|x?html?)"));
            for (String chapter : EpubSpine.chapters(parts)) parse(new JSoupParser(), parts.bytes(chapter), into);
        }
    }

    private void parse(Parser parser, byte[] bytes, ContentHandler into) throws IOException, SAXException, TikaException {
        try (var in = new ByteArrayInputStream(bytes)) {
            parser.parse(in, into, metadata, context());
        }
    }

    private static ParseContext context() {
        var word = new OfficeParserConfig();
        word.setUseSAXDocxExtractor(true);
        word.setIncludeDeletedContent(false);
        word.setIncludeMoveFromContent(false);
        word.setIncludeHeadersAndFooters(false);
        word.setConcatenatePhoneticRuns(false);
        word.setExtractMacros(false);
        var context = new ParseContext();
        context.set(OfficeParserConfig.class, word);
        context.set(Parser.class, EmptyParser.INSTANCE);
        // without it Tika drops line breaks and divisions
        context.set(HtmlMapper.class, IdentityHtmlMapper.INSTANCE);
        context.set(EmbeddedDocumentExtractor.class, NOTHING_EMBEDDED);
        return context;
    }

    private static Throwable rootOf(Throwable e) {
        Throwable root = e;
        for (int depth = 0; root.getCause() != null && depth < 50; depth++) root = root.getCause();
        return root;
    }

    private static ImportWarning incomplete() {
        return new ImportWarning(ImportWarning.TEXT_TRUNCATED, "A part of the file could not be read, so words may be missing. Compare the text with the original.");
    }

    static ImportWarning tooLong(int longest) {
        return new ImportWarning(ImportWarning.TEXT_TRUNCATED, "The file holds more than " + longest / 1_000_000 + " million characters; the text ends there.");
    }
}
