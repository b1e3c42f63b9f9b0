package plait.ui.search;

import java.util.Optional;
import java.util.stream.Stream;
import plait.core.search.language.FieldNames;
import plait.core.search.language.QueryText;
import plait.model.Factor;
import plait.model.SourceKind;
import plait.model.Study;

/** How the study itself writes the values of fields, which a query's tree holds in folded form. */
record Spellings(Study study) implements QueryText.Spelling {
    @Override public String of(String field, String value) {
        Optional<String> known = values(field).filter(each -> each != null && FieldNames.key(each).equals(value)).findFirst();
        return known.orElse(value);
    }

    private Stream<String> values(String field) {
        return switch (field) {
            case FieldNames.CASE -> study.getCases().stream().map(each -> each.getIdentifier());
            case FieldNames.TYPE -> study.getCases().stream().map(each -> each.getType());
            case FieldNames.ROLE -> study.getParticipants().stream().map(each -> each.getRole());
            case FieldNames.PARTICIPANT -> study.getParticipants().stream().map(each -> each.getIdentifier());
            case FieldNames.SOURCE -> study.getSources().stream().map(each -> each.getIdentifier());
            case FieldNames.FACTOR -> Stream.concat(study.getFactors().stream().map(Factor::getName), study.getFactors().stream().map(Factor::getIdentifier));
            case FieldNames.CONFIGURATION -> study.getConfigurations().stream().map(each -> each.getIdentifier());
            case FieldNames.KIND -> SourceKind.VALUES.stream().map(SourceKind::getLiteral);
            case FieldNames.SPEAKER -> study.getSources().stream().flatMap(each -> each.getTexts().stream()).flatMap(each -> each.getSpeakers().stream()).map(each -> each.getLabel());
            default -> Stream.empty();
        };
    }
}
