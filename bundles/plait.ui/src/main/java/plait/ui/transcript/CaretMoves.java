package plait.ui.transcript;

import java.text.BreakIterator;
import java.util.Locale;

/** Where the caret goes, by letters, words and turns. Positions in UTF-16 units of the frozen text, always inside blocks. */
final class CaretMoves {
    private final Blocks blocks;

    CaretMoves(Blocks blocks) {
        this.blocks = blocks;
    }

    int nextLetter(int position) {
        Block block = blocks.at(position);
        if (position >= block.end()) return following(block);
        return block.start() + letters(block).following(position - block.start());
    }

    int previousLetter(int position) {
        Block block = blocks.at(position);
        if (position <= block.start()) return preceding(block);
        return block.start() + letters(block).preceding(position - block.start());
    }

    /** The start of the next word, or the end of the block. */
    int nextWord(int position) {
        Block block = blocks.at(position);
        if (position >= block.end()) return following(block);
        String words = blocks.words(block);
        int at = position - block.start();
        while (at < words.length() && isPartOfWord(words, at)) at++;
        while (at < words.length() && !isPartOfWord(words, at)) at++;
        return block.start() + at;
    }

    /** The end of the word at or behind a position; the position itself where no further word is. */
    int nextWordEnd(int position) {
        for (Block block = blocks.at(position); ; block = blocks.get(block.index() + 1)) {
            String words = blocks.words(block);
            int at = Math.max(0, position - block.start());
            while (at < words.length() && !isPartOfWord(words, at)) at++;
            if (at < words.length()) {
                while (at < words.length() && isPartOfWord(words, at)) at++;
                return block.start() + at;
            }
            if (block.index() + 1 == blocks.size()) return position;
        }
    }

    /** The end of the last word that ends before a position; the position itself where there is none. */
    int previousWordEnd(int position) {
        for (Block block = blocks.at(position); ; block = blocks.get(block.index() - 1)) {
            String words = blocks.words(block);
            int at = Math.min(words.length(), position - block.start());
            while (at > 0 && !isPartOfWord(words, at - 1)) at--;
            while (at > 0 && isPartOfWord(words, at - 1)) at--;
            while (at > 0 && !isPartOfWord(words, at - 1)) at--;
            if (at > 0) return block.start() + at;
            if (block.index() == 0) return position;
        }
    }

    int previousWord(int position) {
        Block block = blocks.at(position);
        if (position <= block.start()) return preceding(block);
        String words = blocks.words(block);
        int at = position - block.start();
        while (at > 0 && !isPartOfWord(words, at - 1)) at--;
        while (at > 0 && isPartOfWord(words, at - 1)) at--;
        return block.start() + at;
    }

    /** The word around a position, apostrophes and hyphens inside it included; one letter where there is no word. */
    int[] word(int position) {
        Block block = blocks.at(position);
        String words = blocks.words(block);
        int at = Math.min(position - block.start(), Math.max(0, words.length() - 1));
        if (words.isEmpty() || !isPartOfWord(words, at)) return new int[] {position, Math.min(block.end(), nextLetter(position))};
        int start = at;
        while (start > 0 && isPartOfWord(words, start - 1)) start--;
        int end = at;
        while (end < words.length() && isPartOfWord(words, end)) end++;
        return new int[] {block.start() + start, block.start() + end};
    }

    private static boolean isPartOfWord(String words, int at) {
        char c = words.charAt(at);
        if (Character.isLetterOrDigit(c) || Character.isSurrogate(c) || Character.getType(c) == Character.NON_SPACING_MARK) return true;
        boolean joins = c == '\'' || c == '’' || c == '-' || c == '‑';
        return joins && at > 0 && at + 1 < words.length() && Character.isLetterOrDigit(words.charAt(at - 1)) && Character.isLetterOrDigit(words.charAt(at + 1));
    }

    int turnStart(int position) {
        return blocks.opening(blocks.at(position)).start();
    }

    int turnEnd(int position) {
        return blocks.closing(blocks.at(position)).end();
    }

    /** The start of the next turn, or of the paragraph that follows outside turns; stays at the last. */
    int nextTurn(int position) {
        int next = blocks.closing(blocks.at(position)).index() + 1;
        return next < blocks.size() ? blocks.get(next).start() : turnStart(position);
    }

    /** The start of this turn, or from there of the one before. */
    int previousTurn(int position) {
        Block opening = blocks.opening(blocks.at(position));
        if (position > opening.start() || opening.index() == 0) return opening.start();
        return blocks.opening(blocks.get(opening.index() - 1)).start();
    }

    int first() {
        return blocks.get(0).start();
    }

    int last() {
        return blocks.get(blocks.size() - 1).end();
    }

    private int following(Block block) {
        return block.index() + 1 < blocks.size() ? blocks.get(block.index() + 1).start() : block.end();
    }

    private int preceding(Block block) {
        return block.index() > 0 ? blocks.get(block.index() - 1).end() : block.start();
    }

    private BreakIterator letters(Block block) {
        BreakIterator letters = BreakIterator.getCharacterInstance(Locale.ROOT);
        letters.setText(blocks.words(block));
        return letters;
    }
}
