package plait.app.command;

import java.util.Comparator;
import java.util.List;
import picocli.CommandLine.Command;
import plait.core.OpenStudy;
import plait.core.search.NaturalOrder;
import plait.model.PlainStatement;
import plait.model.Review;

@Command(name = "reviews", description = "List what reviewers answered, statement by statement.", mixinStandardHelpOptions = true)
final class ReviewsCommand extends ListCommand {
    private static final Comparator<Review> ORDER = Comparator.comparing((Review review) -> review.getReviewer().getKind())
            .thenComparing(review -> review.getReviewer().getIdentifier(), NaturalOrder.INSTANCE)
            .thenComparingLong(Review::getTime)
            .thenComparing(Review::getVerdict);

    @Override List<Fields> list(OpenStudy open) {
        return StatementsCommand.all(open).stream().flatMap(statement -> statement.getReviews().stream().sorted(ORDER)).map(this::line).toList();
    }

    private Fields line(Review review) {
        PlainStatement statement = review.getStatement();
        return new Fields()
                .with("statement", statement.getIdentifier())
                .with("configuration", statement.getVersion().getConfiguration().getIdentifier())
                .with("version", statement.getVersion().getNumber())
                .with("reviewer", review.getReviewer().getIdentifier())
                .with("kind", review.getReviewer().getKind().getLiteral())
                .with("mode", review.getMode().getLiteral())
                .with("verdict", review.getVerdict().getLiteral())
                .with("rewording", review.getRewording())
                .with("comment", review.getComment())
                .with("time", Times.shown(review.getTime(), json()));
    }
}
