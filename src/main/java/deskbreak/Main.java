// SPDX-License-Identifier: Apache-2.0
package deskbreak;

/** Decides what this start is, before any window class is loaded. */
public final class Main {
    private Main() {
    }

    public static void main(String[] args) {
        System.out.println("deskbreak");
    }
}
