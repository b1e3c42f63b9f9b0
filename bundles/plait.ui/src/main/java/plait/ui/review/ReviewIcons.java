package plait.ui.review;

import plait.model.ReviewMode;
import plait.model.Verdict;
import plait.ui.theme.Icon;

/** A shape for each answer and for each way to answer, beside its word, so that colour is never the only cue. */
final class ReviewIcons {
    private ReviewIcons() {}

    static Icon of(Verdict verdict) {
        return switch (verdict) {
            case AGREE -> Icon.CHECK;
            case DISAGREE -> Icon.X;
            case UNSURE -> Icon.CIRCLE_QUESTION_MARK;
            case REWORD -> Icon.PENCIL;
            case PASS -> Icon.MINUS;
        };
    }

    static Icon of(ReviewMode mode) {
        return switch (mode) {
            case PAPER -> Icon.PRINTER;
            case PHONE -> Icon.PHONE;
            case IN_PERSON -> Icon.USERS;
            case SCREEN -> Icon.MONITOR;
        };
    }
}
