package plait.app.command;

import com.google.gson.Gson;
import com.google.gson.GsonBuilder;
import java.util.LinkedHashMap;
import java.util.Map;

/** One line of output: fields by the names of the contract, in order. */
final class Fields {
    private static final Gson JSON = new GsonBuilder().disableHtmlEscaping().serializeNulls().create();

    private final Map<String, Object> fields = new LinkedHashMap<>();

    /** @param value text, number, truth, list or map; null is empty text */
    Fields with(String name, Object value) {
        fields.put(name, value == null ? "" : value);
        return this;
    }

    Map<String, Object> fields() {
        return fields;
    }

    String json() {
        return JSON.toJson(fields);
    }
}
