// SPDX-License-Identifier: Apache-2.0
package deskbreak.desktop.macos;

import java.util.Optional;
import java.util.OptionalInt;
import java.util.function.Function;

import com.sun.jna.Memory;
import com.sun.jna.Native;
import com.sun.jna.Pointer;
import com.sun.jna.platform.mac.CoreFoundation.CFStringRef;
import com.sun.jna.ptr.IntByReference;

/** The objects themselves. */
final class NativeMediaObjects implements MediaObjects {
    private static final int MAIN_ELEMENT = 0;
    private static final int ADDRESS_BYTES = 3 * Integer.BYTES;

    private final Calls calls;

    /** The two frameworks ask alike, with one argument more or less. Each returns 0 when it was answered. */
    private interface Calls {
        int size(int object, Pointer address, IntByReference bytes);

        /** @param bytes how many there is room for; afterwards how many there are */
        int data(int object, Pointer address, IntByReference bytes, Pointer data);
    }

    private NativeMediaObjects(Calls calls) {
        this.calls = calls;
    }

    static MediaObjects audio() {
        Frameworks.Audio audio = Native.load("CoreAudio", Frameworks.Audio.class);
        return new NativeMediaObjects(new Calls() {
            @Override
            public int size(int object, Pointer address, IntByReference bytes) {
                return audio.AudioObjectGetPropertyDataSize(object, address, 0, null, bytes);
            }

            @Override
            public int data(int object, Pointer address, IntByReference bytes, Pointer data) {
                return audio.AudioObjectGetPropertyData(object, address, 0, null, bytes, data);
            }
        });
    }

    static MediaObjects video() {
        Frameworks.Video video = Native.load("CoreMediaIO", Frameworks.Video.class);
        return new NativeMediaObjects(new Calls() {
            @Override
            public int size(int object, Pointer address, IntByReference bytes) {
                return video.CMIOObjectGetPropertyDataSize(object, address, 0, null, bytes);
            }

            @Override
            public int data(int object, Pointer address, IntByReference bytes, Pointer data) {
                return video.CMIOObjectGetPropertyData(object, address, 0, null, bytes.getValue(), bytes, data);
            }
        });
    }

    @Override
    public Optional<int[]> list(int object, String property, String scope) {
        return read(object, property, scope, 0,
                data -> data.length == 0 ? new int[0] : data.memory().getIntArray(0, data.length / Integer.BYTES));
    }

    @Override
    public OptionalInt number(int object, String property, String scope) {
        return read(object, property, scope, Integer.BYTES, data -> data.memory().getInt(0)).map(OptionalInt::of)
                .orElse(OptionalInt.empty());
    }

    @Override
    public Optional<String> text(int object, String property, String scope) {
        return read(object, property, scope, Native.POINTER_SIZE, data -> data.memory().getPointer(0)).map(pointer -> {
            CFStringRef text = new CFStringRef(pointer);
            try {
                return text.stringValue();
            } finally {
                text.release();
            }
        });
    }

    private record Data(Memory memory, int length) {}

    /** @param least empty when there are fewer bytes than these */
    private <T> Optional<T> read(int object, String property, String scope, int least, Function<Data, T> reader) {
        try (Memory address = new Memory(ADDRESS_BYTES)) {
            address.write(0, new int[]{MediaObjects.code(property), MediaObjects.code(scope), MAIN_ELEMENT}, 0, 3);
            IntByReference bytes = new IntByReference();
            if (calls.size(object, address, bytes) != 0 || bytes.getValue() < least) {
                return Optional.empty();
            }
            try (Memory data = new Memory(Math.max(Long.BYTES, bytes.getValue()))) {
                return calls.data(object, address, bytes, data) == 0
                        ? Optional.ofNullable(reader.apply(new Data(data, bytes.getValue())))
                        : Optional.empty();
            }
        }
    }
}
