package plait.ingest;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.regex.Pattern;
import org.apache.poi.poifs.filesystem.DirectoryNode;
import org.apache.poi.poifs.filesystem.POIFSFileSystem;
import plait.core.sources.FileContent;
import plait.core.sources.UnreadableFile;

/** Finds out what a file is: by what is in it, and only where that leaves a choice by the ending of its name. */
final class FormatFinder {
    private static final Pattern CUE_TIME = Pattern.compile("(?m)^\\s*(?:\\d+:)?\\d{1,2}:\\d{1,2}([.,])\\d{1,3}\\s*-->");
    private static final Pattern HTML = Pattern.compile("\\s*(?:<\\?xml[^>]*>\\s*)?(?:<!--.*?-->\\s*)*<(?:!doctype\\s+html|html)\\b.*", Pattern.CASE_INSENSITIVE | Pattern.DOTALL);
    /** In UTF-16 units: what is looked at of a text. */
    private static final int HEAD = 4096;

    private FormatFinder() {}

    /** @throws UnreadableFile if it is nothing that Plait reads, saying what it is if that can be told */
    static Format find(FileContent file) {
        byte[] b = file.bytes();
        if (b.length == 0) throw new UnreadableFile("The file is empty. Check that it was copied completely.");
        if (contains(b, "%PDF-", 1024)) return Format.PDF;
        if (contains(b, "{\\rtf", 16)) return Format.RTF;
        if (PlainEncoding.starts(b, 'P', 'K', 3, 4) || PlainEncoding.starts(b, 'P', 'K', 5, 6)) return zipped(b);
        if (PlainEncoding.starts(b, 0xD0, 0xCF, 0x11, 0xE0)) return compound(b);
        refuseKnown(b);
        if (!file.encoding().isPresent() && PlainEncoding.binary(b)) throw unknown();
        return plain(PlainEncoding.decode(b, file.encoding()).text(), ending(file.name()));
    }

    private static Format plain(String text, String ending) {
        String head = text.substring(0, Math.min(HEAD, text.length()));
        if (head.startsWith("WEBVTT")) return Format.VTT;
        if (ending.equals("vtt")) return Format.VTT;
        if (ending.equals("srt")) return Format.SRT;
        if (ending.equals("md") || ending.equals("markdown")) return Format.MARKDOWN;
        if (HTML.matcher(head).matches() || ending.equals("html") || ending.equals("htm") || ending.equals("xhtml")) return Format.HTML;
        var time = CUE_TIME.matcher(head);
        if (!time.find()) return Format.PLAIN;
        return time.group(1).equals(",") ? Format.SRT : Format.VTT;
    }

    private static Format zipped(byte[] bytes) {
        try (var parts = ZipParts.open(bytes)) {
            String type = parts.has("mimetype") ? parts.text("mimetype").strip() : "";
            if (parts.has("word/document.xml")) return Format.DOCX;
            if (type.startsWith("application/vnd.oasis.opendocument.text")) return Format.ODT;
            if (type.equals("application/epub+zip")) return Format.EPUB;
            if (parts.has("xl/workbook.xml") || type.contains("spreadsheet")) throw spreadsheet();
            if (parts.has("ppt/presentation.xml") || type.contains("presentation")) throw new UnreadableFile("The file is a presentation. Save it as PDF and import that.");
            if (parts.has("[Content_Types].xml")) return Format.DOCX;
            throw new UnreadableFile("The file is an archive or a format that Plait does not read. Unpack it, and import the documents in it one by one.");
        }
    }

    private static Format compound(byte[] bytes) {
        try (var files = new POIFSFileSystem(new java.io.ByteArrayInputStream(bytes))) {
            DirectoryNode root = files.getRoot();
            if (root.hasEntryCaseInsensitive("EncryptedPackage")) throw encrypted();
            if (root.hasEntryCaseInsensitive("WordDocument")) return Format.DOC;
            if (root.hasEntryCaseInsensitive("Workbook") || root.hasEntryCaseInsensitive("Book")) throw spreadsheet();
            throw unknown();
        } catch (IOException | IllegalArgumentException | IndexOutOfBoundsException e) {
            throw new UnreadableFile(DAMAGED, e);
        }
    }

    private static void refuseKnown(byte[] b) {
        boolean picture = PlainEncoding.starts(b, 0x89, 'P', 'N', 'G') || PlainEncoding.starts(b, 0xFF, 0xD8, 0xFF) || PlainEncoding.starts(b, 'G', 'I', 'F', '8')
                || PlainEncoding.starts(b, 'I', 'I', '*', 0) || PlainEncoding.starts(b, 'M', 'M', 0, '*');
        if (picture) throw new UnreadableFile("The file is a picture. Plait reads text: run text recognition (OCR) on it first, and import the result.");
        boolean recording = PlainEncoding.starts(b, 'I', 'D', '3') || PlainEncoding.starts(b, 0xFF, 0xFB) || PlainEncoding.starts(b, 'R', 'I', 'F', 'F') || PlainEncoding.starts(b, 'O', 'g', 'g', 'S')
                || b.length > 12 && new String(b, 4, 4, StandardCharsets.ISO_8859_1).equals("ftyp");
        if (recording) throw new UnreadableFile("The file is a recording. Plait reads text: import its transcript.");
    }

    static final String DAMAGED = "The file is damaged: it was cut short or changed on its way. Open it in the program it was made with, save a new copy, and import that.";

    static UnreadableFile encrypted() {
        return new UnreadableFile("The file is protected by a password. Open it in the program it was made with, save a copy without password, and import that.");
    }

    private static UnreadableFile spreadsheet() {
        return new UnreadableFile("The file is a spreadsheet and none of the sheets that Plait knows. Save the transcript as text or as a document, and import that.");
    }

    private static UnreadableFile unknown() {
        return new UnreadableFile("The file is in a format that Plait does not read. It reads text, Markdown, Word, OpenDocument, RTF, PDF, HTML, EPUB, WebVTT and SubRip.");
    }

    private static String ending(String name) {
        return name.substring(name.lastIndexOf('.') + 1).toLowerCase(Locale.ROOT);
    }

    private static boolean contains(byte[] bytes, String ascii, int within) {
        return new String(bytes, 0, Math.min(bytes.length, within), StandardCharsets.ISO_8859_1).contains(ascii);
    }
}
