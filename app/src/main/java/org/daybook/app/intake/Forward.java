package org.daybook.app.intake;

import java.io.IOException;

/** Hands on to a sink, and tells what the sink throws from what goes wrong while reading. */
final class Forward implements Sink {

  /** The sink wants no more. */
  static final class Stopped extends RuntimeException {
    private static final long serialVersionUID = 1;

    Stopped(Throwable cause) {
      super(null, cause, false, false);
    }

    /** What the sink threw; throws it where it is unchecked. */
    IOException reason() {
      Throwable cause = getCause();
      if (cause instanceof RuntimeException unchecked) {
        throw unchecked;
      }
      if (cause instanceof Error error) {
        throw error;
      }
      return cause instanceof IOException checked ? checked : new IOException(cause);
    }
  }

  /** A call of the sink. */
  private interface Call {
    void run() throws IOException;
  }

  private final Sink sink;

  Forward(Sink sink) {
    this.sink = sink;
  }

  @Override
  public void arrival(Arrival arrival) {
    forward(() -> sink.arrival(arrival));
  }

  @Override
  public void problem(Problem problem) {
    forward(() -> sink.problem(problem));
  }

  @Override
  public void note(Problem note) {
    forward(() -> sink.note(note));
  }

  private static void forward(Call call) {
    try {
      call.run();
    } catch (IOException | RuntimeException | Error e) {
      throw new Stopped(e);
    }
  }
}
