package plait.core;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import plait.core.sources.FileContent;
import plait.core.sources.ReadText;
import plait.core.sources.SourceDetails;
import plait.core.sources.Texts;
import plait.core.study.FakeStore;
import plait.core.study.Rule;
import plait.core.study.RowCodecs;
import plait.core.study.Session;
import plait.core.study.StudyCheck;
import plait.core.theories.RuleShapes;
import plait.model.InterviewPhase;
import plait.model.Profile;
import plait.model.SourceKind;
import plait.model.Text;
import plait.model.text.Span;
import plait.model.text.TextStructure;

/** A study in memory with one text, for the use cases of a person who works in it. */
public final class PlainStudy {
    public final OpenStudy open;
    public final Text text;

    /** @param further rules besides those that every study has */
    public PlainStudy(String words, Rule... further) {
        var rules = new ArrayList<>(OpenStudy.rules(RuleShapes.NONE));
        rules.addAll(List.of(further));
        var session = Session.create(new FakeStore(), RowCodecs.binaryOnly(), rules, "Amara", study -> study.setProfile(Profile.CMO_SPLIT));
        open = new OpenStudy(session, OpenStudy.Adapters.withoutTheory(null, null, failure -> {
            throw new AssertionError(failure);
        }));
        var file = FileContent.of("I1.txt", words.getBytes(StandardCharsets.UTF_8));
        var read = new ReadText(words, new TextStructure(List.of(), List.of(), List.of()), "text/plain", "UTF-8", List.of());
        var details = new SourceDetails("I1", "", SourceKind.INTERVIEW, List.of(), List.of(), InterviewPhase.NONE, "", "", Map.of());
        text = Texts.current(open.imports().add(open.imports().keep(file, read), details));
    }

    /** Where these words stand first. */
    public Span span(String words) {
        return open.texts().read(text).find(words).get(0);
    }

    public long revision() {
        return open.session().last().revision();
    }

    public String label() {
        return open.session().last().label();
    }

    /** Live objects, rows and journal agree. */
    public void check() {
        new StudyCheck(RowCodecs.binaryOnly()).everything(open.session());
    }
}
