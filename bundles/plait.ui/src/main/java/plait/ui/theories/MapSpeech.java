package plait.ui.theories;

import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.eclipse.swt.accessibility.ACC;
import org.eclipse.swt.accessibility.AccessibleAdapter;
import org.eclipse.swt.accessibility.AccessibleControlAdapter;
import org.eclipse.swt.accessibility.AccessibleControlEvent;
import org.eclipse.swt.accessibility.AccessibleEvent;
import org.eclipse.swt.graphics.Rectangle;
import plait.core.configurations.Tally;
import plait.model.ConfigurationVersion;

/** The map for screen readers: a list of its boxes, each in a sentence. */
final class MapSpeech {
    private final MapCanvas canvas;

    private MapSpeech(MapCanvas canvas) {
        this.canvas = canvas;
    }

    static void of(MapCanvas canvas) {
        var speech = new MapSpeech(canvas);
        canvas.getAccessible().addAccessibleListener(speech.new Names());
        canvas.getAccessible().addAccessibleControlListener(speech.new Boxes());
    }

    private List<ConfigurationVersion> boxes() {
        return canvas.map().boxes();
    }

    private final class Names extends AccessibleAdapter {
        @Override public void getName(AccessibleEvent event) {
            event.result = event.childID == ACC.CHILDID_SELF ? "Theory map: " + canvas.map().words() + (canvas.isFrozen() ? ". Frozen" : "") : canvas.sentence(boxes().get(event.childID));
        }
    }

    private final class Boxes extends AccessibleControlAdapter {
        @Override public void getChildCount(AccessibleControlEvent event) {
            event.detail = boxes().size();
        }

        @Override public void getChildren(AccessibleControlEvent event) {
            var children = new Object[boxes().size()];
            for (int i = 0; i < children.length; i++) children[i] = i;
            event.children = children;
        }

        @Override public void getRole(AccessibleControlEvent event) {
            event.detail = event.childID == ACC.CHILDID_SELF ? ACC.ROLE_LIST : ACC.ROLE_LISTITEM;
        }

        @Override public void getFocus(AccessibleControlEvent event) {
            event.childID = !canvas.isFocusControl() ? ACC.CHILDID_NONE : canvas.selected() == null ? ACC.CHILDID_SELF : boxes().indexOf(canvas.selected());
        }

        @Override public void getSelection(AccessibleControlEvent event) {
            event.childID = canvas.selected() == null ? ACC.CHILDID_NONE : boxes().indexOf(canvas.selected());
        }

        @Override public void getLocation(AccessibleControlEvent event) {
            if (event.childID == ACC.CHILDID_SELF) return;
            Rectangle box = canvas.onScreen(boxes().get(event.childID));
            event.x = box.x;
            event.y = box.y;
            event.width = box.width;
            event.height = box.height;
        }

        @Override public void getState(AccessibleControlEvent event) {
            boolean chosen = event.childID != ACC.CHILDID_SELF && boxes().get(event.childID) == canvas.selected();
            event.detail = ACC.STATE_FOCUSABLE | (event.childID == ACC.CHILDID_SELF ? 0 : ACC.STATE_SELECTABLE) | (chosen ? ACC.STATE_SELECTED | (canvas.isFocusControl() ? ACC.STATE_FOCUSED : 0) : 0);
        }
    }

    /** A box in words: what it is, what evidence it has, and what runs from and to it. */
    static String sentence(MapCanvas canvas, ConfigurationVersion box, Tally tally, String group) {
        var words = new StringBuilder(box.getConfiguration().getIdentifier() + ", " + box.getConfiguration().getName() + ", " + box.getStatus().getLiteral() + ", " + group.toLowerCase(Locale.UK) + ". ");
        words.append(tally.words().isEmpty() ? "No evidence. " : tally.words() + ". ");
        if (tally.unchecked() > 0) words.append(tally.unchecked()).append(" to recheck. ");
        named(words, "Leads to ", canvas.map().after(box));
        named(words, "Comes from ", canvas.map().before(box));
        named(words, "Rival of ", canvas.map().rivals(box));
        return words.toString().strip();
    }

    private static void named(StringBuilder words, String how, List<ConfigurationVersion> boxes) {
        if (!boxes.isEmpty()) words.append(how).append(boxes.stream().map(box -> box.getConfiguration().getIdentifier()).collect(Collectors.joining(", "))).append(". ");
    }
}
