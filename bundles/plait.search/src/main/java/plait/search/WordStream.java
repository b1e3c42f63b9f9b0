package plait.search;

import java.util.function.UnaryOperator;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;
import plait.search.language.WordScanner;

/** Hands the words of a passage to Lucene, one position each. Places within the passage are not handed over: the scanner finds them again. */
final class WordStream extends TokenStream {
    /** Lucene takes no longer terms; nobody speaks such words, but files hold them. */
    private static final int LONGEST = 1_000;

    private final CharTermAttribute term = addAttribute(CharTermAttribute.class);
    private final UnaryOperator<String> form;
    private String text = "";
    private WordScanner words = new WordScanner("");

    /** @param form what is indexed for a folded word */
    WordStream(UnaryOperator<String> form) {
        this.form = form;
    }

    void setText(String text) {
        this.text = text;
    }

    @Override public void reset() {
        words = new WordScanner(text);
    }

    @Override public boolean incrementToken() {
        if (!words.next()) return false;
        clearAttributes();
        String word = form.apply(words.folded());
        term.append(word, 0, Math.min(word.length(), LONGEST));
        return true;
    }
}
