// SPDX-License-Identifier: Apache-2.0
package deskbreak.app;

import java.io.File;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

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
