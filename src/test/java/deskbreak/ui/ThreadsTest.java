// SPDX-License-Identifier: Apache-2.0
package deskbreak.ui;

import java.awt.Color;
import java.awt.EventQueue;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import javax.swing.SwingUtilities;
import javax.swing.SwingWorker;

import com.tngtech.archunit.core.domain.JavaAccess;
import com.tngtech.archunit.core.domain.JavaFieldAccess;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;

import static com.tngtech.archunit.base.DescribedPredicate.describe;
import static com.tngtech.archunit.base.DescribedPredicate.not;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.belongToAnyOf;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

/** Panels and windows never see a thread: the border does. */
@AnalyzeClasses(packages = "deskbreak.ui", importOptions = ImportOption.DoNotIncludeTests.class)
class ThreadsTest {
    /** An answer that comes later is a value; threads are what brings it. */
    @ArchTest
    static final ArchRule ONLY_THE_BORDER_NAMES_THREADS = noClasses().that().resideInAPackage("deskbreak.ui..").and()
            .resideOutsideOfPackage("deskbreak.ui.edge..").should()
            .dependOnClassesThat(resideInAPackage("java.util.concurrent..").and(not(belongToAnyOf(CompletableFuture.class))))
            .orShould().dependOnClassesThat().belongToAnyOf(Thread.class, java.util.Timer.class, EventQueue.class, SwingWorker.class)
            .orShould().accessTargetWhere(describe("the target hands work to the event thread", ThreadsTest::handsOver));

    @ArchTest
    static final ArchRule COLOURS_LIVE_IN_THE_THEME_FILES = noClasses().that().resideInAPackage("deskbreak.ui..").should()
            .accessTargetWhere(describe("the target makes or names a colour", ThreadsTest::makesColour));

    private static boolean handsOver(JavaAccess<?> access) {
        return access.getTargetOwner().isEquivalentTo(SwingUtilities.class)
                && List.of("invokeLater", "invokeAndWait").contains(access.getTarget().getName());
    }

    private static boolean makesColour(JavaAccess<?> access) {
        return access.getTargetOwner().isAssignableTo(Color.class) && (access instanceof JavaFieldAccess
                || List.of("<init>", "decode", "getColor", "getHSBColor").contains(access.getTarget().getName()));
    }
}
