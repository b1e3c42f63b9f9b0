package plait.ui.transcript;

import java.util.List;
import plait.model.text.Span;

/**
 * Where the caret is, in words for the status line and for screen readers.
 *
 * @param turn from 1, or 0 outside turns
 * @param turns how many there are
 * @param paragraph from 1 in a document without turns, else 0
 * @param paragraphs how many there are
 * @param characters how many are selected, in code points
 * @param passages how many ranges are selected
 * @param codes the names of the codes at the caret, innermost first
 */
public record Place(int turn, int turns, int paragraph, int paragraphs, String speaker, int characters, int passages, List<String> codes) {
    static final Place NONE = new Place(0, 0, 0, 0, "", 0, 0, List.of());

    Place with(List<Span> selections) {
        return new Place(turn, turns, paragraph, paragraphs, speaker, selections.stream().mapToInt(Span::length).sum(), selections.size(), codes);
    }

    /** Such as “Turn 8 of 46 · Dougie · 52 characters selected”. */
    public String sentence() {
        var text = new StringBuilder();
        if (turn > 0) text.append("Turn ").append(turn).append(" of ").append(turns);
        else if (paragraph > 0) text.append("Paragraph ").append(paragraph).append(" of ").append(paragraphs);
        if (!speaker.isEmpty()) text.append(text.isEmpty() ? "" : " · ").append(speaker);
        if (characters > 0) text.append(text.isEmpty() ? "" : " · ").append(characters).append(characters == 1 ? " character selected" : " characters selected");
        if (passages > 1) text.append(" in ").append(passages).append(" passages");
        return text.toString();
    }
}
