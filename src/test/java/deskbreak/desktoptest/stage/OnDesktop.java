// SPDX-License-Identifier: Apache-2.0
package deskbreak.desktoptest.stage;

import java.awt.Rectangle;
import java.util.List;

import org.junit.jupiter.api.extension.AfterAllCallback;
import org.junit.jupiter.api.extension.AfterTestExecutionCallback;
import org.junit.jupiter.api.extension.BeforeEachCallback;
import org.junit.jupiter.api.extension.ConditionEvaluationResult;
import org.junit.jupiter.api.extension.ExecutionCondition;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.ParameterContext;
import org.junit.jupiter.api.extension.ParameterResolver;

/** Gives tests the desktop that all of them share, and keeps a picture of it when one fails. */
final class OnDesktop
        implements
            ExecutionCondition,
            ParameterResolver,
            BeforeEachCallback,
            AfterTestExecutionCallback,
            AfterAllCallback {
    private static final ExtensionContext.Namespace HERE = ExtensionContext.Namespace.create(OnDesktop.class);
    private static final Rectangle SIZE = new Rectangle(1920, 1080);
    private static final String GUESTS = "guests";

    @Override
    public ConditionEvaluationResult evaluateExecutionCondition(ExtensionContext context) {
        return store(context).getOrComputeIfAbsent("condition", key -> condition(), ConditionEvaluationResult.class);
    }

    private static ConditionEvaluationResult condition() {
        List<String> missing = Needs.missing();
        if (missing.isEmpty()) {
            return ConditionEvaluationResult.enabled("all programs are there");
        }
        String reason = String.join(", ", missing) + " missing; on Debian: " + Needs.advice();
        if ("true".equals(System.getenv("CI"))) {
            throw new AssertionError("the desktop tests cannot run: " + reason);
        }
        System.out.println("Desktop tests skipped: " + reason);
        return ConditionEvaluationResult.disabled(reason);
    }

    @Override
    public boolean supportsParameter(ParameterContext parameter, ExtensionContext context) {
        return parameter.getParameter().getType() == Desktop.class;
    }

    @Override
    public Desktop resolveParameter(ParameterContext parameter, ExtensionContext context) {
        return desktop(context);
    }

    @Override
    public void beforeEach(ExtensionContext context) {
        context.getStore(HERE).put(GUESTS, desktop(context).guests());
    }

    /** The picture comes first: what a test has opened is still to be seen on it. */
    @Override
    public void afterTestExecution(ExtensionContext context) {
        if (context.getExecutionException().isPresent()) {
            Screen screen = desktop(context).screen();
            screen.save("failed-" + context.getRequiredTestMethod().getName(), screen.bounds());
        }
        desktop(context).endGuests(context.getStore(HERE).get(GUESTS, Integer.class));
    }

    @Override
    public void afterAll(ExtensionContext context) {
        desktop(context).endGuests(0);
    }

    /** Closed by JUnit after the last test of all. */
    private static Desktop desktop(ExtensionContext context) {
        return store(context).getOrComputeIfAbsent(Desktop.class, key -> Desktop.start("shared", SIZE), Desktop.class);
    }

    private static ExtensionContext.Store store(ExtensionContext context) {
        return context.getRoot().getStore(HERE);
    }
}
