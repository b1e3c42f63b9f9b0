package plait.ingest;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class MarkdownTest {
    @Test void makesStructureOfMarks() {
        var read = Made.read("a.md", "# Title #\n\n> **A notice**\n\n- one\n* [x] two\n3. three\n\n| a | b |\n|---|:-:|\n| c | *d* |\n\nUnder\n-----\n\n```\n# code_stays_*\n```\n\n---\nwords<br>\n");
        assertEquals(List.of("HEADING1 Title", "BODY A notice", "LIST_ITEM one", "LIST_ITEM two", "LIST_ITEM 3. three", "TABLE_ROW a\tb", "TABLE_ROW c\td", "HEADING2 Under",
                "BODY # code_stays_*", "BODY words"), Made.paragraphs(read));
    }

    @Test void findsSpeakersBehindBoldMarks() {
        var read = Made.read("a.md", "- Document: I08\n\n**INT:** One *two*.\n\n**DOUGIE**: Three.\n\nFour [laughs].\n\n**INT:** Five.\n\n**DOUGIE:** Six.\n");
        assertEquals(List.of("INT|One two.", "DOUGIE|Three.\n\nFour [laughs].", "INT|Five.", "DOUGIE|Six."), Made.turns(read));
    }

    @Test void keepsTheFieldsOnTopAsTheyStand() {
        assertEquals(List.of("BODY title: A talk", "BODY date: today", "HEADING1 A talk"), Made.paragraphs(Made.read("a.md", "---\ntitle: A talk\ndate: today\n---\n# A talk\n")));
    }

    @ParameterizedTest @CsvSource(delimiter = '¦', value = {
            "a **b** c ¦ a b c", "***b*** ¦ b", "snake_case_name ¦ snake_case_name", "2 * 3 * 4 ¦ 2 * 3 * 4", "\\*not\\* ¦ *not*", "`code` ¦ code", "[words](http://x.org/a_b_c) ¦ words",
            "[laughs] ¦ [laughs]", "[laughs] (both) ¦ [laughs] (both)", "![a picture](p.png) ¦ a picture", "AT&amp;T &lt;3 ¦ AT&T <3", "~~gone~~ ~5 ¦ gone ~5", "**INT:** yes ¦ INT: yes",
            "<b>b</b> <inaudible> ¦ b <inaudible>", "a * b* ¦ a * b*", "**unclosed ¦ **unclosed",
    }) void leavesOnlyTheWordsOfALine(String line, String words) {
        assertEquals(words, MarkdownInline.strip(line));
    }

    @ParameterizedTest @ValueSource(strings = {"*", "_a*", "[", "![](", "\\", "<", "&"}) void takesNoLongerForALineMadeToBeSlow(String piece) {
        assertTimeoutPreemptively(Duration.ofSeconds(5), () -> MarkdownInline.strip(piece.repeat(50_000)));
    }
}
