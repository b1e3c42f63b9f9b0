package plait.core.sheets;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;

/** Objects of the study by their human code, for the rows of a sheet. */
final class Lookup<T> {
    private final String noun;
    private final Map<String, T> known = new HashMap<>();

    Lookup(String noun, Collection<T> objects, Function<T, String> identifier) {
        this.noun = noun;
        for (T object : objects) if (identifier.apply(object) != null) known.put(identifier.apply(object), object);
    }

    /** @throws BadRow if there is none */
    T get(String identifier) {
        T found = known.get(identifier);
        if (found == null) throw new BadRow("there is no " + noun + " “" + identifier + "”");
        return found;
    }

    List<T> all(Collection<String> identifiers) {
        var found = new ArrayList<T>();
        for (String identifier : identifiers) found.add(get(identifier));
        return found;
    }

    /** @throws BadRow if the code is taken */
    void add(String identifier, T object) {
        if (known.putIfAbsent(identifier, object) != null) throw new BadRow("there is a " + noun + " “" + identifier + "” already");
    }
}
