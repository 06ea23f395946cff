// SPDX-License-Identifier: Apache-2.0
package deskbreak.desktop.macos;

import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.OptionalInt;

/** The objects of CoreAudio or CoreMediaIO, each of which has properties with names of four letters. */
interface MediaObjects {
    /** The object that has all others. */
    int SYSTEM = 1;
    String GLOBAL = "glob";
    String INPUT = "inpt";
    String OUTPUT = "outp";

    /** The objects that a property names; empty when this object has no such property. */
    Optional<int[]> list(int object, String property, String scope);

    /** A number; empty when this object has no such property. */
    OptionalInt number(int object, String property, String scope);

    /** A text; empty when this object has no such property. */
    Optional<String> text(int object, String property, String scope);

    /** A name of four letters as the number that stands for it. */
    static int code(String letters) {
        int code = 0;
        for (byte letter : letters.getBytes(StandardCharsets.US_ASCII)) {
            code = code << 8 | letter;
        }
        return code;
    }
}
