package plait.core.sources;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.ArrayList;
import java.util.Random;
import org.junit.jupiter.api.Test;
import plait.model.text.Page;
import plait.model.text.Paragraph;
import plait.model.text.Span;
import plait.model.text.TextStructure;
import plait.model.text.Turn;

class StructureCodecTest {
    @Test void anyStructureComesBackAsItWas() {
        var random = new Random(8);
        for (int round = 0; round < 200; round++) {
            var paragraphs = new ArrayList<Paragraph>();
            var turns = new ArrayList<Turn>();
            var pages = new ArrayList<Page>();
            int at = 0;
            for (int i = random.nextInt(30); i > 0; i--) {
                int start = at + random.nextInt(300);
                at = start + random.nextInt(2_000);
                var span = new Span(start, at);
                Paragraph.Kind kind = Paragraph.Kind.values()[random.nextInt(Paragraph.Kind.values().length)];
                paragraphs.add(new Paragraph(span, kind, random.nextInt(7)));
                long time = random.nextInt(4) == 0 ? Turn.NO_TIME : random.nextInt(10_000_000);
                if (random.nextBoolean()) turns.add(new Turn(turns.size() + 1, span, start + random.nextInt(span.length() + 1), "RENÉE " + random.nextInt(4), time));
                if (random.nextInt(5) == 0) pages.add(new Page(pages.size() + 1, start));
            }
            var structure = new TextStructure(paragraphs, turns, pages);
            assertEquals(structure, StructureCodec.decode(StructureCodec.encode(structure)));
        }
    }

    @Test void whatIsNoStructureIsRefused() {
        assertThrows(IllegalStateException.class, () -> StructureCodec.decode(new byte[] {99}));
        assertThrows(IllegalStateException.class, () -> StructureCodec.decode(new byte[0]));
    }
}
