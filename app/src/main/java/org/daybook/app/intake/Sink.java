package org.daybook.app.intake;

import java.io.IOException;

/** Takes what comes in, one by one, in the order of the source. */
public interface Sink {

  /** Takes an article. What it throws ends the intake. */
  void arrival(Arrival arrival) throws IOException;

  /** Takes word of something that gave no article. */
  void problem(Problem problem) throws IOException;

  /** Takes word of something that did give its article, but that a person should know: a guessed encoding. */
  default void note(Problem note) throws IOException {}
}
