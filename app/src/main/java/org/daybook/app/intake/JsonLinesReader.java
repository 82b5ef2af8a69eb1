package org.daybook.app.intake;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import org.daybook.text.Article;
import org.jspecify.annotations.Nullable;

/** Reads JSON Lines, an article a line, one line in memory at a time. A broken line is named and the next is read. */
final class JsonLinesReader implements FormatReader {

  private final Terms terms;
  private final Columns columns;

  JsonLinesReader(Terms terms) {
    this.terms = terms;
    this.columns = terms.columns();
  }

  @Override
  public void read(Parcel parcel, InputStream in, Sink sink) throws IOException {
    long most = Math.min(parcel.most(), terms.limits().entry());
    ByteArrayOutputStream line = new ByteArrayOutputStream();
    for (long number = 1; ; number++) {
      Parcel inner = parcel.inner(number);
      int end = line(in, line, most);
      if (line.size() > most) {
        sink.problem(new Problem(inner.address(), "a line larger than " + Bytes.size(most)));
      } else {
        line(inner, line.toByteArray(), number == 1, sink);
      }
      if (end < 0) {
        return;
      }
    }
  }

  /** Reads up to the line's end; of a line that is too long one byte more than the bound is kept. */
  private static int line(InputStream in, ByteArrayOutputStream line, long most)
      throws IOException {
    line.reset();
    int next = in.read();
    while (next >= 0 && next != '\n') {
      if (line.size() <= most) {
        line.write(next);
      }
      next = in.read();
    }
    return next;
  }

  private void line(Parcel parcel, byte[] bytes, boolean first, Sink sink) throws IOException {
    String text = Utf8.decode(bytes);
    if (text == null) {
      text = terms.charset() == null ? null : Encoding.ofText(bytes, terms.charset()).text();
    }
    if (text == null) {
      sink.problem(new Problem(parcel.address(), "not valid UTF-8, which JSON has to be"));
      return;
    }
    String plain = first && text.startsWith("\ufeff") ? text.substring(1) : text;
    if (plain.isBlank()) {
      return;
    }
    try {
      sink.arrival(arrival(parcel, JsonTree.of(plain), Bytes.hash(bytes)));
    } catch (Refused e) {
      sink.problem(new Problem(parcel.address(), e.what()));
    } catch (IOException e) {
      String what = String.valueOf(e.getMessage());
      int end = what.indexOf('\n');
      sink.problem(
          new Problem(
              parcel.address(), "not valid JSON: " + (end < 0 ? what : what.substring(0, end))));
    }
  }

  private Arrival arrival(Parcel parcel, @Nullable Object line, String hash) throws Refused {
    String text = first(line, columns.text());
    if (text == null) {
      throw new Refused(
          "no text in a field called "
              + String.join(" or ", columns.text())
              + "; say which it is: --fields text=NAME");
    }
    String headline = first(line, columns.headline());
    String id = first(line, columns.id());
    Article article =
        new Article(
            id == null ? parcel.doc() : id,
            headline == null || text.stripLeading().startsWith(headline.strip())
                ? text
                : headline.strip() + "\n\n" + text,
            day(first(line, columns.date())),
            first(line, columns.publisher()));
    Origin origin = parcel.origin(Format.JSONL, hash, "UTF-8");
    return new Arrival(
        article,
        origin.with(
            headline,
            first(line, List.of("byline", "author", "authors")),
            first(line, columns.url())));
  }

  private static @Nullable String first(@Nullable Object line, List<String> names) {
    for (String name : names) {
      String text = JsonTree.text(line, name);
      if (text != null) {
        return text;
      }
    }
    return null;
  }

  /** The day of a date, or of seconds or milliseconds since 1970. */
  private static @Nullable LocalDate day(@Nullable String date) {
    boolean stamp =
        date != null
            && date.length() >= 10
            && date.length() <= 13
            && date.chars().allMatch(c -> c >= '0' && c <= '9');
    if (!stamp || date == null) {
      return Day.of(date);
    }
    try {
      long value = Long.parseLong(date);
      Instant instant =
          date.length() == 13 ? Instant.ofEpochMilli(value) : Instant.ofEpochSecond(value);
      return LocalDate.ofInstant(instant, ZoneOffset.UTC);
    } catch (DateTimeException e) {
      return null;
    }
  }
}
