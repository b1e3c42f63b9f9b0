package plait.e2e;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class WindowIT {
    @TempDir
    Path scratch;

    @Test
    void opensOnTheStudy() throws Exception {
        var product = new Product(scratch);
        var study = scratch.resolve("lero.plait");
        assertEquals(0, product.command("new", study.toString()).exit());
        var result = product.window("plait.drive.OpensStudy", study);
        assertEquals(0, result.exit(), result.output());
        assertFalse(Product.hasErrors(result), result.output());
    }

    @Test
    void showsEachPerspectiveOfTheSampleAndLeavesNoneOfItsWordsBehind() throws Exception {
        var product = new Product(scratch);
        var made = product.command("demo", "--to", scratch.toString(), "--no-window");
        assertEquals(0, made.exit(), made.output());
        var study = scratch.resolve("lero.plait");
        var result = product.window("plait.drive.EachPerspective", study);
        assertEquals(0, result.exit(), result.output());
        assertFalse(Product.hasErrors(result), result.output());
        Leaks.none(scratch, study, result.output(), List.of("daft sod", "ground under them", "Callum", "Kettle and Key", "peers one step ahead"));
    }
}
