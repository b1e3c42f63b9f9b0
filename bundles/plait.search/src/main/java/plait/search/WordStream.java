package plait.search;

import java.util.Iterator;
import java.util.List;
import java.util.function.UnaryOperator;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;

/** Hands the words of a passage to Lucene, one position each. Places within the passage are not handed over: the scanner finds them again. */
final class WordStream extends TokenStream {
    /** Lucene takes no longer terms; nobody speaks such words, but files hold them. */
    private static final int LONGEST = 1_000;

    private final CharTermAttribute term = addAttribute(CharTermAttribute.class);
    private final UnaryOperator<String> form;
    private List<String> words = List.of();
    private Iterator<String> left = words.iterator();

    /** @param form what is indexed for a folded word */
    WordStream(UnaryOperator<String> form) {
        this.form = form;
    }

    /** @param words folded */
    void setWords(List<String> words) {
        this.words = words;
    }

    @Override public void reset() {
        left = words.iterator();
    }

    @Override public boolean incrementToken() {
        if (!left.hasNext()) return false;
        clearAttributes();
        String word = form.apply(left.next());
        term.append(word, 0, Math.min(word.length(), LONGEST));
        return true;
    }
}
