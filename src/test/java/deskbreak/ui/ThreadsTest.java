// SPDX-License-Identifier: Apache-2.0
package deskbreak.ui;

import java.util.concurrent.CompletableFuture;

import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;

import static com.tngtech.archunit.base.DescribedPredicate.not;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.belongToAnyOf;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

/** Panels and windows never see a thread: the border does. */
@AnalyzeClasses(packages = "deskbreak.ui", importOptions = ImportOption.DoNotIncludeTests.class)
class ThreadsTest {
    @ArchTest
    /** An answer that comes later is a value; threads are what brings it. */
    static final ArchRule ONLY_THE_BORDER_NAMES_THREADS = noClasses().that().resideInAPackage("deskbreak.ui..").and()
            .resideOutsideOfPackage("deskbreak.ui.edge..").should()
            .dependOnClassesThat(resideInAPackage("java.util.concurrent..").and(not(belongToAnyOf(CompletableFuture.class))))
            .orShould().dependOnClassesThat().belongToAnyOf(Thread.class, java.awt.EventQueue.class, javax.swing.SwingWorker.class)
            .orShould().callMethod(javax.swing.SwingUtilities.class, "invokeLater", Runnable.class).orShould()
            .callMethod(javax.swing.SwingUtilities.class, "invokeAndWait", Runnable.class);

    @ArchTest
    static final ArchRule COLOURS_LIVE_IN_THE_THEME_FILES = noClasses().that().resideInAPackage("deskbreak.ui..").should()
            .callConstructor(java.awt.Color.class, int.class).orShould()
            .callConstructor(java.awt.Color.class, int.class, int.class, int.class)
            .orShould().accessFieldWhere(com.tngtech.archunit.core.domain.JavaAccess.Predicates
                    .targetOwner(com.tngtech.archunit.core.domain.JavaClass.Predicates.assignableTo(java.awt.Color.class)));
}
