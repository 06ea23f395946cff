// SPDX-License-Identifier: Apache-2.0
package deskbreak.desktop.linux.media;

import com.sun.jna.Callback;
import com.sun.jna.Library;
import com.sun.jna.Pointer;
import com.sun.jna.Structure;
import org.jspecify.annotations.Nullable;

/** The few functions of libpulse that are needed. Names and arguments are those of the C headers. */
interface LibPulse extends Library {
    String NAME = "libpulse.so.0";
    int CONTEXT_NOAUTOSPAWN = 1;
    int CONTEXT_READY = 4;
    int CONTEXT_FAILED = 5;
    int CONTEXT_TERMINATED = 6;
    int SUBSCRIBE_SOURCE_OUTPUTS = 0x20;
    /** No such index: no client, no module, no sink. */
    int NONE = -1;

    Pointer pa_mainloop_new();

    Pointer pa_mainloop_get_api(Pointer loop);

    /** @param microseconds that the poll may take; -1 for as long as nothing comes */
    int pa_mainloop_prepare(Pointer loop, int microseconds);

    int pa_mainloop_poll(Pointer loop);

    int pa_mainloop_dispatch(Pointer loop);

    /** Ends a poll under way; may be called from any thread. */
    void pa_mainloop_wakeup(Pointer loop);

    void pa_mainloop_free(Pointer loop);

    Pointer pa_context_new(Pointer api, String name);

    int pa_context_connect(Pointer context, @Nullable String server, int flags, @Nullable Pointer spawnApi);

    int pa_context_get_state(Pointer context);

    int pa_context_errno(Pointer context);

    String pa_strerror(int error);

    void pa_context_set_state_callback(Pointer context, @Nullable Told callback, @Nullable Pointer data);

    void pa_context_set_subscribe_callback(Pointer context, Event callback, @Nullable Pointer data);

    Pointer pa_context_subscribe(Pointer context, int mask, @Nullable Pointer callback, @Nullable Pointer data);

    Pointer pa_context_get_source_output_info_list(Pointer context, Listed callback, @Nullable Pointer data);

    Pointer pa_context_get_source_info_list(Pointer context, Listed callback, @Nullable Pointer data);

    void pa_operation_unref(Pointer operation);

    void pa_context_disconnect(Pointer context);

    void pa_context_unref(Pointer context);

    /** The next name in a list of properties; null after the last. {@code state} points to null at first. */
    @Nullable
    String pa_proplist_iterate(Pointer properties, Pointer state);

    /** Null when the value is no text. */
    @Nullable
    String pa_proplist_gets(Pointer properties, String name);

    /** Something has become of the context. */
    interface Told extends Callback {
        void told(Pointer context, Pointer data);
    }

    /** Something has happened to an object. */
    interface Event extends Callback {
        void happened(Pointer context, int type, int index, Pointer data);
    }

    /** One of a list, or its end ({@code end} positive), or that it failed ({@code end} negative). */
    interface Listed extends Callback {
        void listed(Pointer context, Pointer info, int end, Pointer data);
    }

    /** The begin of a pa_source_output_info, which only ever grows at its end. */
    @Structure.FieldOrder({"index", "name", "module", "client", "source", "sampleSpec", "channelMap", "bufferMicros", "sourceMicros",
            "resampleMethod", "driver", "properties", "corked"})
    class SourceOutputInfo extends Structure {
        public int index;
        public @Nullable Pointer name;
        public int module;
        public int client;
        public int source;
        public int[] sampleSpec = new int[3];
        public int[] channelMap = new int[33];
        public long bufferMicros;
        public long sourceMicros;
        public @Nullable String resampleMethod;
        public @Nullable String driver;
        public @Nullable Pointer properties;
        public int corked;

        SourceOutputInfo(Pointer at) {
            super(at);
            read();
        }
    }

    /** The begin of a pa_source_info. */
    @Structure.FieldOrder({"name", "index", "description", "sampleSpec", "channelMap", "module", "volume", "mute", "monitorOfSink"})
    class SourceInfo extends Structure {
        public @Nullable Pointer name;
        public int index;
        public @Nullable Pointer description;
        public int[] sampleSpec = new int[3];
        public int[] channelMap = new int[33];
        public int module;
        public int[] volume = new int[33];
        public int mute;
        public int monitorOfSink;

        SourceInfo(Pointer at) {
            super(at);
            read();
        }
    }
}
