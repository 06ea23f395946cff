// SPDX-License-Identifier: Apache-2.0
package deskbreak.desktop.linux.media;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.Set;
import java.util.function.Supplier;
import java.util.stream.Collectors;

import deskbreak.desktop.Answer;
import deskbreak.desktop.Source;

/**
 * Whether a program of this user has a camera open, as the kernel says. Who has which file open is looked up only when the camera's
 * driver says that somebody has. Belongs into a background.
 */
public final class OpenCameras implements Source<Boolean> {
    /** They open cameras for others, and some of them also for themselves: by itself that is no call. */
    private static final Set<String> SERVERS = Set.of("pipewire", "wireplumber", "pipewire-media-");
    private static final long OWN = ProcessHandle.current().pid();

    private final Path root;
    private final Supplier<Answer<Boolean>> readThroughServer;

    /** @param pipeWire tells whether a camera that PipeWire has open is read by somebody */
    public OpenCameras(PipeWire pipeWire) {
        this(Path.of("/"), pipeWire::cameraRead);
    }

    /** @param root of the folders dev, sys, run and proc */
    OpenCameras(Path root, Supplier<Answer<Boolean>> readThroughServer) {
        this.root = root;
        this.readThroughServer = readThroughServer;
    }

    @Override
    public String name() {
        return "video devices";
    }

    @Override
    public Answer<Boolean> ask() {
        Set<Path> inUse = KernelFiles.in(root.resolve("dev"), "video[0-9]*").stream().filter(this::mayBeInUse).collect(Collectors.toSet());
        if (inUse.isEmpty()) {
            return new Answer.Known<>(false);
        }
        Set<String> holders = holders(inUse);
        if (holders.stream().anyMatch(holder -> !SERVERS.contains(holder))) {
            return new Answer.Known<>(true);
        }
        return holders.isEmpty() ? new Answer.Known<>(false) : readThroughServer.get();
    }

    private boolean mayBeInUse(Path device) {
        Path system = root.resolve("sys/class/video4linux").resolve(device.getFileName());
        return !KernelFiles.read(system.resolve("device/driver/module/refcnt")).equals("0") && takesPictures(system);
    }

    /** Coders and decoders are video devices too; udev knows which are none that a picture is taken with. */
    private boolean takesPictures(Path system) {
        String known = KernelFiles.read(root.resolve("run/udev/data").resolve("c" + KernelFiles.read(system.resolve("dev"))));
        return !known.contains("ID_V4L_CAPABILITIES=") || known.contains(":capture:");
    }

    private Set<String> holders(Set<Path> devices) {
        Set<String> holders = new HashSet<>();
        for (Path process : KernelFiles.in(root.resolve("proc"), "[0-9]*")) {
            if (!process.endsWith(Long.toString(OWN))
                    && KernelFiles.in(process.resolve("fd"), "*").stream().anyMatch(file -> leadsTo(file, devices))) {
                holders.add(KernelFiles.read(process.resolve("comm")));
            }
        }
        return holders;
    }

    private static boolean leadsTo(Path file, Set<Path> devices) {
        try {
            return devices.contains(Files.readSymbolicLink(file));
        } catch (IOException e) {
            return false;
        }
    }
}
