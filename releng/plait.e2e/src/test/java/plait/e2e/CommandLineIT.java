package plait.e2e;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class CommandLineIT {
    @TempDir
    Path scratch;

    @Test
    void aWrongCommandIsWrongUsage() throws Exception {
        var result = new Product(scratch).command("no-such-command");
        assertEquals(2, result.exit(), result.output());
        assertTrue(result.output().contains("plait"), result.output());
    }
}
