package plait.exchange;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.math.BigInteger;
import java.util.List;
import org.apache.poi.xwpf.model.XWPFHeaderFooterPolicy;
import org.apache.poi.xwpf.usermodel.XWPFAbstractNum;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFNumbering;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.apache.poi.xwpf.usermodel.XWPFRun;
import org.apache.poi.xwpf.usermodel.XWPFTable;
import org.apache.poi.xwpf.usermodel.XWPFTableCell;
import org.apache.poi.xwpf.usermodel.XWPFTableRow;
import org.apache.xmlbeans.XmlException;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTAbstractNum;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTPageMar;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTPageSz;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTSectPr;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.NumberingDocument;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.StylesDocument;
import plait.core.reports.Document;
import plait.core.reports.Document.Block;
import plait.core.reports.DocumentWriter;

/** Writes documents as DOCX: headings, lists and tables are real ones, so that a word processor's outline, a screen reader and a team's own template find them. */
public final class WordFiles implements DocumentWriter {
    private static final BigInteger BULLETS = BigInteger.ZERO;
    private static final BigInteger NUMBERS = BigInteger.ONE;

    /** Twentieths of a point: A4, and margins of 22 mm. */
    private static final int PAGE_WIDE = 11_906;
    private static final int PAGE_HIGH = 16_838;
    private static final int MARGIN = 1_247;
    private static final int WHOLE = 100;

    @Override public void write(Document document, OutputStream out) throws IOException {
        try (var word = new XWPFDocument()) {
            new Writing(word).all(document);
            word.write(out);
        } catch (XmlException broken) {
            throw new IllegalStateException("the styles of documents could not be read", broken);
        }
    }

    private static InputStream resource(String name) {
        return WordFiles.class.getResourceAsStream(name);
    }

    /** One document on its way. */
    private static final class Writing {
        private final XWPFDocument word;
        private final XWPFNumbering lists;
        private final BigInteger bullets;
        private boolean newPage;

        Writing(XWPFDocument word) throws IOException, XmlException {
            this.word = word;
            try (InputStream styles = resource("word-styles.xml"); InputStream numbers = resource("word-lists.xml")) {
                word.createStyles().setStyles(StylesDocument.Factory.parse(styles).getStyles());
                lists = word.createNumbering();
                for (CTAbstractNum list : NumberingDocument.Factory.parse(numbers).getNumbering().getAbstractNumList()) lists.addAbstractNum(new XWPFAbstractNum((CTAbstractNum) list.copy(), lists));
            }
            bullets = lists.addNum(BULLETS);
        }

        void all(Document document) {
            page();
            word.getProperties().getCoreProperties().setTitle(document.title());
            word.getProperties().getCoreProperties().setCreator("Plait");
            paragraph("Title", document.title());
            if (!document.subtitle().isEmpty()) paragraph("Subtitle", document.subtitle());
            document.blocks().forEach(this::block);
            footer(document.title());
        }

        private void page() {
            CTSectPr section = word.getDocument().getBody().addNewSectPr();
            CTPageSz size = section.addNewPgSz();
            size.setW(BigInteger.valueOf(PAGE_WIDE));
            size.setH(BigInteger.valueOf(PAGE_HIGH));
            CTPageMar margins = section.addNewPgMar();
            BigInteger margin = BigInteger.valueOf(MARGIN);
            margins.setTop(margin);
            margins.setBottom(margin);
            margins.setLeft(margin);
            margins.setRight(margin);
            margins.setHeader(BigInteger.valueOf(MARGIN / 2));
            margins.setFooter(BigInteger.valueOf(MARGIN / 2));
            margins.setGutter(BigInteger.ZERO);
        }

        private void block(Block block) {
            switch (block) {
                case Document.Heading heading -> paragraph("Heading" + heading.level(), heading.words());
                case Document.Paragraph words -> paragraph("Normal", words.words());
                case Document.Note note -> paragraph("Note", note.words());
                case Document.Quote quote -> paragraph("Quote", "“" + quote.words() + "”" + (quote.reference().isEmpty() ? "" : " (" + quote.reference() + ")"));
                case Document.Items items -> list("ListBullet", bullets, items.words());
                case Document.Asked asked -> list("ListNumber", newNumbers(), asked.words());
                case Document.Room room -> {
                    for (int i = 0; i < room.lines(); i++) paragraph("Room", "");
                }
                case Document.NewPage page -> newPage = true;
                case Document.Grid grid -> grid(grid);
            }
        }

        private XWPFParagraph paragraph(String style, String words) {
            XWPFParagraph paragraph = word.createParagraph();
            paragraph.setStyle(style);
            if (newPage) paragraph.setPageBreak(true);
            newPage = false;
            if (!words.isEmpty()) run(paragraph, words);
            return paragraph;
        }

        private static void run(XWPFParagraph paragraph, String words) {
            XWPFRun run = paragraph.createRun();
            String[] lines = words.split("\n", -1);
            for (int i = 0; i < lines.length; i++) {
                if (i > 0) run.addBreak();
                run.setText(lines[i], i == 0 ? 0 : run.getCTR().sizeOfTArray());
            }
        }

        private void list(String style, BigInteger number, List<String> words) {
            for (String each : words) paragraph(style, each).setNumID(number);
        }

        private BigInteger newNumbers() {
            BigInteger made = lists.addNum(NUMBERS);
            var restart = lists.getNum(made).getCTNum().addNewLvlOverride();
            restart.setIlvl(BigInteger.ZERO);
            restart.addNewStartOverride().setVal(BigInteger.ONE);
            return made;
        }

        private void grid(Document.Grid grid) {
            XWPFTable table = word.createTable(grid.rows().size() + 1, grid.heads().size());
            table.setStyleID("TableGrid");
            table.setWidth("100%");
            if (table.getCTTbl().getTblPr().isSetTblBorders()) table.getCTTbl().getTblPr().unsetTblBorders(); // the style's hold
            var columns = table.getCTTbl().addNewTblGrid();
            for (int width : grid.widths()) columns.addNewGridCol().setW(BigInteger.valueOf((long) (PAGE_WIDE - 2 * MARGIN) * width / WHOLE));
            row(table.getRow(0), grid.heads(), grid.widths(), "TableHead");
            table.getRow(0).setRepeatHeader(true);
            for (int i = 0; i < grid.rows().size(); i++) row(table.getRow(i + 1), grid.rows().get(i), grid.widths(), "TableWords");
            paragraph("Normal", "");
        }

        private static void row(XWPFTableRow row, List<String> words, List<Integer> widths, String style) {
            row.setCantSplitRow(true);
            for (int i = 0; i < words.size(); i++) {
                XWPFTableCell cell = row.getCell(i);
                cell.setWidth(widths.get(i) + "%");
                String[] paragraphs = words.get(i).split("\n", -1);
                for (int at = 0; at < paragraphs.length; at++) {
                    XWPFParagraph paragraph = at == 0 ? cell.getParagraphs().get(0) : cell.addParagraph();
                    paragraph.setStyle(style);
                    run(paragraph, paragraphs[at]);
                }
            }
        }

        private void footer(String title) {
            XWPFParagraph line = word.createHeaderFooterPolicy().createFooter(XWPFHeaderFooterPolicy.DEFAULT).createParagraph();
            line.setStyle("Footer");
            line.createRun().setText(title + " · page ");
            line.getCTP().addNewFldSimple().setInstr("PAGE");
        }
    }
}
