// SPDX-License-Identifier: Apache-2.0
package deskbreak;

import java.time.Clock;
import java.time.ZoneId;
import java.util.TimeZone;

import com.tngtech.archunit.core.domain.AccessTarget.CodeUnitAccessTarget;
import com.tngtech.archunit.core.domain.JavaAccess;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;

import static com.tngtech.archunit.base.DescribedPredicate.describe;
import static com.tngtech.archunit.base.DescribedPredicate.not;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.Architectures.layeredArchitecture;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

/** The way imports run, as the design draws it. */
@AnalyzeClasses(packages = "deskbreak", importOptions = ImportOption.DoNotIncludeTests.class)
class RoomsTest {
    private static final String[] PURE = {"deskbreak.text..", "deskbreak.sitting..", "deskbreak.exercise..", "deskbreak.breaks..",
            "deskbreak.history..", "deskbreak.settings..", "deskbreak.simulation.."};

    @ArchTest
    static final ArchRule LAYERS = layeredArchitecture().consideringOnlyDependenciesInAnyPackage("deskbreak..")
            .ensureAllClassesAreContainedInArchitecture()
            .layer("root").definedBy("deskbreak").layer("app").definedBy("deskbreak.app..")
            .layer("schedule").definedBy("deskbreak.schedule..").layer("desktop").definedBy("deskbreak.desktop..")
            .layer("ui").definedBy("deskbreak.ui..").layer("storage").definedBy("deskbreak.storage..")
            .layer("calendar").definedBy("deskbreak.calendar..")
            .layer("control").definedBy("deskbreak.control..").layer("cli").definedBy("deskbreak.cli..")
            .layer("agent").definedBy("deskbreak.agent..").layer("simulation").definedBy("deskbreak.simulation..")
            .layer("settings").definedBy("deskbreak.settings..").layer("history").definedBy("deskbreak.history..")
            .layer("breaks").definedBy("deskbreak.breaks..").layer("sitting").definedBy("deskbreak.sitting..")
            .layer("exercise").definedBy("deskbreak.exercise..").layer("text").definedBy("deskbreak.text..")
            .whereLayer("root").mayNotBeAccessedByAnyLayer()
            .whereLayer("app").mayOnlyBeAccessedByLayers("root").whereLayer("cli").mayOnlyBeAccessedByLayers("app", "root")
            .whereLayer("schedule").mayOnlyBeAccessedByLayers("app").whereLayer("desktop").mayOnlyBeAccessedByLayers("app")
            .whereLayer("ui").mayOnlyBeAccessedByLayers("app").whereLayer("storage").mayOnlyBeAccessedByLayers("app")
            .whereLayer("calendar").mayOnlyBeAccessedByLayers("app")
            .whereLayer("control").mayOnlyBeAccessedByLayers("app", "cli")
            .whereLayer("simulation").mayOnlyBeAccessedByLayers("app", "storage")
            .whereLayer("agent").mayOnlyBeAccessedByLayers("app", "schedule", "desktop", "ui", "storage", "calendar", "control")
            .whereLayer("settings")
            .mayOnlyBeAccessedByLayers("app", "schedule", "desktop", "ui", "storage", "control", "agent", "simulation")
            .whereLayer("history").mayOnlyBeAccessedByLayers("app", "ui", "storage", "control", "agent", "simulation", "settings")
            .as("imports run app -> {schedule, desktop, ui, storage, calendar, control} -> {agent, simulation} -> settings"
                    + " -> {breaks, history} -> {sitting, exercise} -> text");

    @ArchTest
    static final ArchRule LOWER_ROOMS_LOOK_NO_HIGHER = noClasses().that().resideInAnyPackage("deskbreak.sitting..", "deskbreak.exercise..")
            .should().dependOnClassesThat(resideInAnyPackage("deskbreak.breaks..", "deskbreak.history..", "deskbreak.settings.."));

    @ArchTest
    static final ArchRule NEIGHBOURS_DO_NOT_KNOW_EACH_OTHER = slices().matching("deskbreak.(sitting|exercise)..").should()
            .notDependOnEachOther();

    @ArchTest
    static final ArchRule BREAKS_DO_NOT_KNOW_HISTORY = noClasses().that().resideInAPackage("deskbreak.breaks..").should()
            .dependOnClassesThat(resideInAnyPackage("deskbreak.history..", "deskbreak.settings.."));

    @ArchTest
    static final ArchRule TEXT_KNOWS_NOBODY = noClasses().that().resideInAPackage("deskbreak.text..").should()
            .dependOnClassesThat(resideInAPackage("deskbreak..").and(not(resideInAPackage("deskbreak.text.."))));

    @ArchTest
    static final ArchRule NO_CYCLES = slices().matching("deskbreak.(*)..").should().beFreeOfCycles();

    @ArchTest
    static final ArchRule SYSTEMS_DO_NOT_KNOW_EACH_OTHER = slices().matching("deskbreak.desktop.(*)..").should().notDependOnEachOther();

    @ArchTest
    static final ArchRule PURE_ROOMS_USE_LANG_UTIL_AND_TIME = classes().that().resideInAnyPackage(PURE).should()
            .onlyDependOnClassesThat(resideInAnyPackage("deskbreak..", "java.lang..", "java.util..", "java.time..", "java.text..",
                    "org.jspecify.annotations.."))
            .andShould().onlyDependOnClassesThat(not(resideInAnyPackage("java.util.concurrent..", "java.util.logging..")));

    @ArchTest
    static final ArchRule CLI_KNOWS_CONTROL_ALONE = noClasses().that().resideInAPackage("deskbreak.cli..").should()
            .dependOnClassesThat(resideInAPackage("deskbreak..").and(not(resideInAnyPackage("deskbreak.cli..", "deskbreak.control..",
                    "deskbreak.text.."))));

    @ArchTest
    static final ArchRule SWING_AND_AWT = fence("java.awt..", "javax.swing..", "com.formdev..", "net.miginfocom..")
            .in("deskbreak.ui..", "deskbreak.desktop.awt..");

    @ArchTest
    static final ArchRule QUARTZ = fence("org.quartz..").in("deskbreak.schedule..");

    @ArchTest
    static final ArchRule JACKSON = fence("tools.jackson..", "com.fasterxml..").in("deskbreak.storage..", "deskbreak.control..");

    @ArchTest
    static final ArchRule BIWEEKLY = fence("biweekly..").in("deskbreak.calendar..");

    @ArchTest
    static final ArchRule D_BUS = fence("org.freedesktop.dbus..").in("deskbreak.desktop.linux..");

    @ArchTest
    static final ArchRule JNA = fence("com.sun.jna..").in("deskbreak.desktop..");

    @ArchTest
    static final ArchRule PICOCLI = fence("picocli..").in("deskbreak.cli..");

    @ArchTest
    static final ArchRule NOBODY_PURE_ASKS_THE_CLOCK = noClasses().that().resideInAnyPackage("deskbreak.text..", "deskbreak.sitting..",
            "deskbreak.exercise..", "deskbreak.breaks..", "deskbreak.history..", "deskbreak.settings..", "deskbreak.simulation..",
            "deskbreak.agent..")
            .should().accessTargetWhere(describe("the target is the wall clock", RoomsTest::tellsTheTime));

    /** Also by reference, as {@code Instant::now}; an injected clock may be asked. */
    private static boolean tellsTheTime(JavaAccess<?> access) {
        JavaClass owner = access.getTargetOwner();
        return switch (access.getTarget().getName()) {
            case "now" -> owner.getPackageName().startsWith("java.time") && !takes(Clock.class, access);
            case "system", "systemUTC", "systemDefaultZone", "tickMillis", "tickSeconds", "tickMinutes" ->
                owner.isEquivalentTo(Clock.class);
            case "currentTimeMillis", "nanoTime" -> owner.isEquivalentTo(System.class);
            case "systemDefault" -> owner.isEquivalentTo(ZoneId.class);
            case "getDefault" -> owner.isEquivalentTo(TimeZone.class);
            default -> false;
        };
    }

    private static boolean takes(Class<?> type, JavaAccess<?> access) {
        return access.getTarget() instanceof CodeUnitAccessTarget target
                && target.getRawParameterTypes().stream().anyMatch(parameter -> parameter.isEquivalentTo(type));
    }

    private static Fence fence(String... technology) {
        return new Fence(technology);
    }

    private record Fence(String... technology) {
        ArchRule in(String... rooms) {
            return noClasses().that(not(resideInAnyPackage(rooms))).should().dependOnClassesThat(resideInAnyPackage(technology))
                    .as(String.join(", ", technology) + " only in " + String.join(", ", rooms)).allowEmptyShould(true);
        }
    }
}
