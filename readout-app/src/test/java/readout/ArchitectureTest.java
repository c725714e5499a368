package readout;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.plantuml.rules.PlantUmlArchCondition.Configuration.consideringOnlyDependenciesInDiagram;
import static com.tngtech.archunit.library.plantuml.rules.PlantUmlArchCondition.adhereToPlantUmlDiagram;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** The code keeps to docs/architecture.puml, and the drawing shows nothing that the code does not do. */
class ArchitectureTest {

    private static final Path DRAWING = Path.of("..", "docs", "architecture.puml");
    private static final JavaClasses CLASSES = new ClassFileImporter()
            .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
            .importPackages("readout");

    @Test
    void codeKeepsToTheDrawing() throws IOException {
        classes()
                .should(adhereToPlantUmlDiagram(DRAWING.toUri().toURL(), consideringOnlyDependenciesInDiagram()))
                .check(CLASSES);
    }

    @Test
    void everyPackageIsDrawn() throws IOException {
        Set<String> packages =
                CLASSES.stream().map(JavaClass::getPackageName).collect(Collectors.toCollection(TreeSet::new));
        assertThat(new TreeSet<>(components().values())).isEqualTo(packages);
    }

    @Test
    void everyArrowIsUsed() throws IOException {
        Map<String, String> components = components();
        Set<String> used = CLASSES.stream()
                .flatMap(c -> c.getDirectDependenciesFromSelf().stream())
                .map(d -> d.getOriginClass().getPackageName() + " --> "
                        + d.getTargetClass().getBaseComponentType().getPackageName())
                .collect(Collectors.toSet());
        Matcher arrow = Pattern.compile("\\[(\\w+)] --> \\[(\\w+)]").matcher(drawing());
        Set<String> unused = new TreeSet<>();
        while (arrow.find()) {
            String drawn = components.get(arrow.group(1)) + " --> " + components.get(arrow.group(2));
            if (!used.contains(drawn)) {
                unused.add(drawn);
            }
        }
        assertThat(unused).isEmpty();
    }

    @Test
    void newsUsesOnlyTheJdk() {
        noClasses()
                .that()
                .resideInAPackage("readout.news")
                .should()
                .dependOnClassesThat()
                .resideOutsideOfPackages("readout.news", "java..", "org.jspecify.annotations")
                .check(CLASSES);
    }

    /** Package by name of the component. */
    private static Map<String, String> components() throws IOException {
        Map<String, String> out = new TreeMap<>();
        Matcher component = Pattern.compile("\\[(\\w+)] <<([\\w.]+)>>").matcher(drawing());
        while (component.find()) {
            out.put(component.group(1), component.group(2));
        }
        return out;
    }

    private static String drawing() throws IOException {
        return Files.readString(DRAWING, StandardCharsets.UTF_8);
    }
}
