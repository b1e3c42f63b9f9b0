package plait.ui.theories;

import java.util.Map;
import plait.core.theories.TheoryMap.Line;
import plait.model.ConfigurationVersion;
import plait.ui.theories.MapLayout.Cell;

/** What people do on the map beside looking at it. The map only asks; whoever hears changes the theory, or says why not. */
interface MapDeeds {
    /** All boxes are to stand in these cells. */
    void arrange(Map<ConfigurationVersion, Cell> cells);

    /** A link is to be drawn. @param to null where it is not known yet */
    void link(ConfigurationVersion from, ConfigurationVersion to);

    /** A line is to be looked at and changed. */
    void open(Line line);

    void remove(Line line);
}
