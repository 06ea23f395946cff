// SPDX-License-Identifier: Apache-2.0
/** The one thread that joins the rules to the world: commands in, status out, and the small ports it needs. No technology. */
@org.jspecify.annotations.NullMarked
package deskbreak.agent;
