package plait.core.sources;

import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import plait.core.OnSession;
import plait.core.study.DamagedStudy;
import plait.core.study.Store;
import plait.model.Source;
import plait.model.Text;
import plait.model.text.TextStructure;

/** Loads frozen texts when they are needed and keeps the ones used last. Used on the session thread. */
public final class Texts {
    private static final int KEPT = 24;

    private final Store store;
    private final Map<String, FrozenText> kept = new LinkedHashMap<>(32, 0.75f, true) {
        private static final long serialVersionUID = 1;

        @Override protected boolean removeEldestEntry(Map.Entry<String, FrozenText> eldest) {
            return size() > KEPT;
        }
    };

    public Texts(Store store) {
        this.store = store;
    }

    /** The text that a source has now: corrections make new ones, the last counts. */
    public static Text current(Source source) {
        return source.getTexts().get(source.getTexts().size() - 1);
    }

    /** @throws DamagedStudy if the stored text is not what was stored */
    public FrozenText read(Text text) {
        return kept.computeIfAbsent(text.getBlob() + text.getStructure(), names -> load(text));
    }

    public FrozenText read(Source source) {
        return read(current(source));
    }

    /** What the store calls a text: enough to load it on another thread. */
    record Names(String blob, String structure) {
        static Names of(Text text) {
            return new Names(text.getBlob(), text.getStructure());
        }
    }

    /** Loads a text on the thread that asks; keeps nothing. */
    public FrozenText loaded(Text text, OnSession session) {
        return load(session.call(() -> Names.of(text)));
    }

    /** Loads a text on whichever thread asks; keeps nothing. */
    FrozenText load(Names names) {
        return load(store, names.blob, names.structure);
    }

    /** Takes in what another thread has loaded: reading it next takes no time. */
    void keep(Names names, FrozenText loaded) {
        kept.put(names.blob + names.structure, loaded);
    }

    private FrozenText load(Text text) {
        return load(store, text.getBlob(), text.getStructure());
    }

    /** Loads a text by the names of its words and its structure, for work on another thread; keeps nothing. */
    public static FrozenText load(Store store, String blob, String structureName) {
        var words = new String(store.blob(blob), StandardCharsets.UTF_8);
        TextStructure structure = StructureCodec.decode(store.blob(structureName));
        return FrozenText.of(words, structure);
    }

    /** Drops what is kept, as after a withdrawal. */
    public void forget() {
        kept.clear();
    }
}
