package org.daybook.app.intake;

import java.io.IOException;
import java.io.InputStream;
import java.net.InetAddress;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.function.Predicate;
import org.daybook.app.intake.Sources.Source;

/**
 * The way in: takes what a user has and pushes each article of it to a sink.
 *
 * <p>{@code new Intake(Terms.USUAL, Path.of(""), System.in).read(List.of("harbour.html", "crawl.warc.gz", "texts/"), sink)}
 * gives an {@link Arrival} for the page, one for each page of the archive, one for each file of the folder, in this order,
 * and a {@link Problem} for what gave none. Nothing is held that was handed over, so an archive may be of any size.
 */
public final class Intake {

  private final Terms terms;
  private final Path here;
  private final InputStream in;
  private final Unpacking unpacking;

  /**
   * An intake.
   *
   * @param terms how things are to be read
   * @param here the folder that relative paths start in
   * @param in standard input, read where {@code -} is named
   */
  public Intake(Terms terms, Path here, InputStream in) {
    this.terms = terms;
    this.here = here;
    this.in = in;
    this.unpacking = new Unpacking(terms);
  }

  /**
   * Reads what the words name: files, folders, {@code http} and {@code https} addresses, {@code -} for standard input.
   *
   * @throws IOException only what the sink throws; what cannot be read is a {@link Problem}
   */
  public void read(List<String> words, Sink sink) throws IOException {
    try {
      Sink forward = new Forward(sink);
      for (Source source : Sources.of(words, here)) {
        read(source, forward);
      }
    } catch (Forward.Stopped e) {
      throw e.reason();
    }
  }

  private void fetch(Source source, Sink sink) throws IOException {
    Predicate<InetAddress> allowed = terms.privateAddresses() ? any -> true : Doors::isPublic;
    try (Fetch web = new Fetch(terms.limits(), allowed)) {
      Fetch.Answer answer = web.get(source.name());
      Parcel parcel =
          new Parcel(
              source.name(),
              source.doc(),
              Sources.lastWord(answer.url()),
              answer.mediaType(),
              answer.url(),
              Instant.now(),
              terms.limits().entry());
      unpacking.read(parcel, answer.body(), sink);
    }
  }

  private void read(Source source, Sink sink) throws IOException {
    if (source.problem() != null) {
      sink.problem(new Problem(source.name(), source.problem()));
      return;
    }
    try {
      if (source.isUrl()) {
        fetch(source, sink);
        return;
      }
      Parcel parcel =
          new Parcel(
              source.name(),
              source.doc(),
              source.fileName(),
              null,
              null,
              null,
              terms.limits().article());
      Path file = source.file();
      if (file == null) {
        unpacking.read(parcel, in, sink);
      } else {
        try (InputStream stream = Files.newInputStream(file)) {
          unpacking.read(parcel, stream, sink);
        }
      }
    } catch (Refused e) {
      sink.problem(new Problem(source.name(), e.what()));
    } catch (IOException e) {
      sink.problem(new Problem(source.name(), Reasons.of(e)));
    }
  }
}
