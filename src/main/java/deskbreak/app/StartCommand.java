// SPDX-License-Identifier: Apache-2.0
package deskbreak.app;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

import deskbreak.cli.Local;

/** How this very program is started, for the next login. */
final class StartCommand {
    private StartCommand() {
    }

    /** @param home the folder of {@code --home}, when it was given */
    static List<String> here(Optional<Path> home) {
        List<String> command = new ArrayList<>();
        String packaged = System.getProperty("jpackage.app-path", "");
        if (packaged.isEmpty()) {
            // the one without a console window
            String program = Platform.Os.HERE == Platform.Os.WINDOWS ? "javaw.exe" : "java";
            command.add(Path.of(System.getProperty("java.home"), "bin", program).toString());
            command.addAll(program(System.getProperty("java.class.path", "")));
        } else {
            command.add(withoutConsole(packaged));
        }
        home.ifPresent(h -> command.addAll(List.of("--home", h.toAbsolutePath().normalize().toString())));
        return command;
    }

    /** The agent once more, as it was started. */
    static List<String> again(Optional<Path> home, Local.Start start) {
        List<String> command = here(home);
        start.trace().ifPresent(file -> command.addAll(List.of("--record-trace", file.toAbsolutePath().toString())));
        if (start.clockRate() != 1) {
            command.addAll(List.of("--test-clock-rate", Integer.toString(start.clockRate())));
        }
        if (start.shortIntervals()) {
            command.add("--test-short-intervals");
        }
        return command;
    }

    /**
     * Has a command started as soon as this process has ended, also where nobody takes notice of its end. Linux alone.
     *
     * @throws IOException where there is no shell
     */
    static void whenThisHasEnded(List<String> command) throws IOException {
        List<String> waiting = new ArrayList<>(List.of("/bin/sh", "-c", "while [ -e \"/proc/$0/exe\" ]; do sleep 0.1; done; exec \"$@\"",
                Long.toString(ProcessHandle.current().pid())));
        waiting.addAll(command);
        new ProcessBuilder(waiting).redirectOutput(ProcessBuilder.Redirect.DISCARD).redirectError(ProcessBuilder.Redirect.DISCARD).start();
    }

    /** The process that draws the windows. */
    static List<String> windows() {
        List<String> command = here(Optional.empty());
        command.add(WindowsProcess.WORD);
        return command;
    }

    /** On Windows commands have a program of their own, which would open a console at each login. */
    static String withoutConsole(String packaged) {
        return packaged.replaceFirst("deskbreak-cli\\.exe$", "Deskbreak.exe");
    }

    /** Started from its jar, with the options beside it when they are there, or from a class path. */
    private static List<String> program(String classPath) {
        List<Path> parts = Arrays.stream(classPath.split(File.pathSeparator)).map(p -> Path.of(p).toAbsolutePath().normalize()).toList();
        if (parts.size() == 1 && parts.getFirst().toString().endsWith(".jar")) {
            Path jar = parts.getFirst();
            Path options = jar.resolveSibling("jvm.options");
            List<String> run = new ArrayList<>();
            if (Files.isReadable(options)) {
                run.add("@" + options);
            }
            run.addAll(List.of("-jar", jar.toString()));
            return run;
        }
        return List.of("-classpath", parts.stream().map(Path::toString).collect(Collectors.joining(File.pathSeparator)), "deskbreak.Main");
    }
}
