package plait.core.sources;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CancellationException;
import java.util.function.Consumer;
import plait.core.OnSession;
import plait.core.Progress;
import plait.model.Segment;
import plait.model.Text;

/** Goes through passages of many texts: each text is read on the thread that asks, then its passages are handed to the session's, where reading it takes no time. */
public final class TextByText {
    private final Texts texts;
    private final OnSession session;
    private final Progress progress;

    public TextByText(Texts texts, OnSession session, Progress progress) {
        this.texts = texts;
        this.session = session;
        this.progress = progress;
    }

    private record Part(Text text, Texts.Names names, List<Segment> passages) {}

    /**
     * Passages that go meanwhile are left out.
     *
     * @param work on the session thread, with passages of one text
     * @throws CancellationException if the person stopped
     */
    public void read(Collection<Segment> passages, Consumer<List<Segment>> work) {
        List<Part> parts = session.call(() -> parts(passages));
        progress.begin("Reading texts", parts.size());
        for (Part part : parts) {
            if (progress.cancelled()) throw new CancellationException();
            FrozenText loaded = texts.load(part.names);
            session.call(() -> {
                List<Segment> there = part.passages.stream().filter(passage -> passage.getText() == part.text).toList();
                if (there.isEmpty()) return null; // a text that went must not be kept
                texts.keep(part.names, loaded);
                work.accept(there);
                return null;
            });
            progress.worked(1);
        }
    }

    private static List<Part> parts(Collection<Segment> passages) {
        Map<Text, List<Segment>> byText = new LinkedHashMap<>();
        for (Segment passage : passages) if (passage.getText() != null) byText.computeIfAbsent(passage.getText(), text -> new ArrayList<>()).add(passage);
        return byText.entrySet().stream().map(each -> new Part(each.getKey(), Texts.Names.of(each.getKey()), each.getValue())).toList();
    }
}
