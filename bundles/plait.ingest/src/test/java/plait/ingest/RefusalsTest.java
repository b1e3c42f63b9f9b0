package plait.ingest;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Map;
import java.util.Random;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.encryption.AccessPermission;
import org.apache.pdfbox.pdmodel.encryption.StandardProtectionPolicy;
import org.apache.poi.poifs.filesystem.POIFSFileSystem;
import org.junit.jupiter.api.Test;
import plait.core.sources.UnreadableFile;

/** Files that cannot be read, and what a person is told. */
class RefusalsTest {
    private static String refused(String name, byte[] bytes) {
        String message = assertThrows(UnreadableFile.class, () -> Made.read(name, bytes)).getMessage();
        assertTrue(message.endsWith(".") && !message.contains("Exception"), message);
        return message;
    }

    private static void assertDamaged(String name, byte[] bytes) {
        assertTrue(refused(name, bytes).startsWith("The file is damaged"));
    }

    @Test void tellsThatAFileIsEmpty() {
        for (String name : new String[] {"a.txt", "a.docx", "a.pdf", "a.vtt"}) assertTrue(refused(name, new byte[0]).startsWith("The file is empty"));
        assertTrue(refused("a.vtt", "WEBVTT\n\n".getBytes(StandardCharsets.UTF_8)).contains("no words"));
    }

    @Test void tellsThatABinaryFileIsUnknown() {
        var noise = new byte[5000];
        new Random(1).nextBytes(noise);
        assertTrue(refused("a.txt", noise).contains("does not read"));
    }

    @Test void tellsWhatAFileIsThatIsNoText() {
        assertTrue(refused("a.docx", new byte[] {(byte) 0x89, 'P', 'N', 'G', 13, 10, 26, 10}).contains("picture"));
        assertTrue(refused("a.mp3", "ID3 something".getBytes(StandardCharsets.UTF_8)).contains("recording"));
        assertTrue(refused("a.xlsx", Made.zip(Map.of("xl/workbook.xml", "<w/>"))).contains("spreadsheet"));
        assertTrue(refused("a.zip", Made.zip(Map.of("a.txt", "words"))).contains("archive"));
    }

    @Test void noticesAWordDocumentThatWasCutShort() {
        byte[] whole = Made.docx("<p>words</p>".repeat(1000));
        assertDamaged("a.docx", Arrays.copyOf(whole, whole.length * 2 / 3));
    }

    @Test void noticesAPartWhoseBytesWereChanged() {
        byte[] bytes = Made.docx("<p>" + new Random(1).ints(20_000, 'a', 'z').collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append) + "</p>");
        bytes[bytes.length / 2] ^= 0x10;
        assertDamaged("a.docx", bytes);
    }

    @Test void noticesADocumentThatIsNoXml() {
        assertDamaged("a.docx", Made.docx("<p>one</p><w:p><w:r>"));
        assertDamaged("a.odt", Made.odt("<text:p>one</text:h>", "<m/>"));
    }

    @Test void noticesADamagedPdf() {
        assertDamaged("a.pdf", "%PDF-1.7\nnothing here".getBytes(StandardCharsets.UTF_8));
    }

    @Test void warnsOfAnRtfThatWasCutShort() {
        assertEquals(java.util.List.of("text-truncated"), Made.codes(Made.read("a.rtf", "{\\rtf1\\ansi {\\b One} two\\par thr")));
    }

    @Test void warnsOfADamagedPage() {
        byte[] pdf = PdfTextTest.pdf(java.util.List.of(java.util.List.of("One word after another, and a few more.", "Two."), java.util.List.of("Three.")));
        int stream = new String(pdf, StandardCharsets.ISO_8859_1).indexOf("stream");
        pdf[stream + 40] ^= 0x55;
        var read = Made.read("a.pdf", pdf);
        assertTrue(Made.codes(read).contains("text-truncated"), read.toString());
        assertTrue(read.text().contains("Three."));
    }

    @Test void tellsThatAPasswordIsNeeded() throws IOException {
        assertTrue(refused("a.odt", Made.odt("", "<manifest:encryption-data/>")).contains("password"));
        assertTrue(refused("a.pdf", encryptedPdf("user")).contains("password"));
        var compound = new ByteArrayOutputStream();
        try (var files = new POIFSFileSystem()) {
            files.createDocument(new java.io.ByteArrayInputStream(new byte[100]), "EncryptedPackage");
            files.writeFilesystem(compound);
        }
        assertTrue(refused("a.docx", compound.toByteArray()).contains("password"));
    }

    @Test void readsAPdfThatOnlyForbidsChanges() throws IOException {
        assertEquals(java.util.List.of("no-text"), Made.codes(Made.read("a.pdf", encryptedPdf(""))));
    }

    @Test void refusesAnArchiveThatUnpacksToFarTooMuch() {
        assertTrue(refused("a.docx", bomb()).contains("unpacks"));
    }

    private static byte[] bomb() {
        var bytes = new ByteArrayOutputStream();
        try (var zip = new java.util.zip.ZipOutputStream(bytes)) {
            zip.putNextEntry(new java.util.zip.ZipEntry("word/document.xml"));
            var spaces = new byte[1 << 20];
            Arrays.fill(spaces, (byte) ' ');
            for (int i = 0; i < 401; i++) zip.write(spaces);
            zip.closeEntry();
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
        return bytes.toByteArray();
    }

    private static byte[] encryptedPdf(String user) throws IOException {
        var bytes = new ByteArrayOutputStream();
        try (var pdf = new PDDocument()) {
            pdf.addPage(new PDPage());
            var policy = new StandardProtectionPolicy("owner", user, new AccessPermission());
            policy.setEncryptionKeyLength(128);
            pdf.protect(policy);
            pdf.save(bytes);
        }
        return bytes.toByteArray();
    }
}
