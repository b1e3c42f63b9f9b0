package plait.core.search.language;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class WordScannerTest {
    @Test void wordsAreRunsOfLettersAndDigits() {
        assertEquals(List.of("i", "was", "told", "no", "yes", "P01").stream().map(String::toLowerCase).toList(), folded("I was told: \u201Cno.Yes\u201D [P01]"));
        assertEquals(List.of("a", "b", "org"), folded("a@b.org"));
        assertEquals(List.of("peer", "worker"), folded("peer_worker"));
    }

    @Test void dashesPartWords() {
        assertEquals(List.of("co", "production", "well", "almost"), folded("co-production \u2013 well\u2014almost"));
    }

    @Test void apostrophesBetweenLettersDoNot() {
        assertEquals(List.of("don't", "don't", "quoted", "lero's", "peers"), folded("don't don\u2019t 'quoted' LERO\u2019s peers'"));
    }

    @Test void pointsAndCommasBetweenDigitsDoNot() {
        assertEquals(List.of("3.5", "10,000", "2019", "10", "30"), folded("3.5, 10,000. 2019. 10:30"));
    }

    @Test void accentsAndLigaturesAreFoldedAndTheirPlacesKept() {
        assertEquals(List.of("cafe", "cafe", "office", "strasse", "zoe"), folded("caf\u00E9 cafe\u0301 o\uFB03ce Stra\u00DFe Zo\u00EB"));
        assertEquals(List.of("caf\u00E9", "cafe\u0301", "co\u00ADoperate"), words("caf\u00E9 cafe\u0301 co\u00ADoperate"));
        assertEquals(List.of("cooperate"), folded("co\u00ADoperate"));
    }

    @Test void everyEmojiIsAWord() {
        String thumb = "\uD83D\uDC4D";
        String darkThumb = thumb + "\uD83C\uDFFD";
        String family = "\uD83D\uDC68\u200D\uD83D\uDC69\u200D\uD83D\uDC67";
        String flag = "\uD83C\uDDEC\uD83C\uDDE7";
        assertEquals(List.of("ok", thumb, darkThumb, family, flag, flag, "\u2764\uFE0F", "so"), words("ok" + thumb + darkThumb + family + flag + flag + "\u2764\uFE0Fso"));
        assertEquals(List.of(thumb, thumb), folded(thumb + darkThumb));
    }

    @Test void lettersOutsideTheBasicPlaneAndIdeographsAreWords() {
        assertEquals(List.of("\uD835\uDC00b"), words("\uD835\uDC00b"));
        assertEquals(List.of("\u4E2D", "\u6587", "ok"), words("\u4E2D\u6587ok"));
    }

    @Test void aTextWithoutWordsHasNone() {
        assertEquals(List.of(), words(""));
        assertEquals(List.of(), words(" \u2026 \u0301 -- '' \uD83C"));
    }

    private static List<String> words(String text) {
        var words = new ArrayList<String>();
        var scanner = new WordScanner(text);
        while (scanner.next()) words.add(text.substring(scanner.start(), scanner.end()));
        return words;
    }

    private static List<String> folded(String text) {
        var words = new ArrayList<String>();
        var scanner = new WordScanner(text);
        while (scanner.next()) words.add(scanner.folded());
        return words;
    }
}
