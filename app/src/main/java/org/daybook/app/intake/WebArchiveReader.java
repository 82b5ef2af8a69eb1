package org.daybook.app.intake;

import java.io.BufferedInputStream;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.SequenceInputStream;
import java.nio.ByteBuffer;
import java.nio.channels.Channels;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.netpreserve.jwarc.HttpResponse;
import org.netpreserve.jwarc.MessageBody;
import org.netpreserve.jwarc.WarcReader;
import org.netpreserve.jwarc.WarcRecord;
import org.netpreserve.jwarc.WarcResource;
import org.netpreserve.jwarc.WarcResponse;
import org.netpreserve.jwarc.WarcTargetRecord;

/**
 * Reads a web archive record by record: pages, texts and PDF that were answered with status 200. A damaged record is reported
 * and the next one looked for.
 */
final class WebArchiveReader implements FormatReader {

  /** Where a record may begin again: a gzip member, or the line that begins a record. */
  private static final byte[][] BEGINNINGS = {
    {0x1f, (byte) 0x8b, 8}, {'\n', 'W', 'A', 'R', 'C', '/', '1', '.'}
  };

  private final Terms terms;
  private final Unpacking unpacking;

  WebArchiveReader(Terms terms, Unpacking unpacking) {
    this.terms = terms;
    this.unpacking = unpacking;
  }

  @Override
  public void read(Parcel parcel, InputStream in, Sink sink) throws IOException {
    Records records = new Records(parcel, sink);
    @Nullable InputStream rest = in;
    while (rest != null) {
      rest = records.read(rest);
    }
    records.tellOthers();
  }

  /** One archive's records, over the gaps that damage leaves. */
  private final class Records {
    private final Parcel parcel;
    private final Sink sink;
    private long number;
    private long others;

    Records(Parcel parcel, Sink sink) {
      this.parcel = parcel;
      this.sink = sink;
    }

    /** Reads up to the end, or to damage; then gives what comes behind it, null where nothing does. */
    @Nullable InputStream read(InputStream in) throws IOException {
      ByteBuffer buffer = ByteBuffer.allocate(1 << 16).limit(0);
      try {
        WarcReader archive = new WarcReader(Channels.newChannel(in), buffer);
        for (Optional<WarcRecord> next = archive.next(); next.isPresent(); next = archive.next()) {
          number++;
          record(next.get());
        }
        return null;
      } catch (Forward.Stopped e) {
        throw e;
      } catch (IOException | RuntimeException e) {
        number++;
        sink.problem(
            new Problem(
                parcel.inner(number).address(),
                "a damaged record, left out (" + e.getMessage() + ")"));
        byte[] unread = new byte[buffer.remaining()];
        buffer.get(unread);
        return beginning(
            new BufferedInputStream(new SequenceInputStream(new ByteArrayInputStream(unread), in)));
      }
    }

    private void record(WarcRecord record) throws IOException {
      boolean answer = record instanceof WarcResponse || record instanceof WarcResource;
      if (!answer || !(record instanceof WarcTargetRecord target)) {
        return;
      }
      Parcel inner = parcel.inner(number);
      try {
        read(inner, target);
      } catch (Forward.Stopped e) {
        throw e;
      } catch (IOException | RuntimeException e) {
        sink.problem(
            new Problem(
                inner.address(), target.target() + ": cannot be unpacked: " + e.getMessage()));
      }
    }

    private void read(Parcel inner, WarcTargetRecord record) throws IOException {
      MessageBody body = record.body();
      String type = record.contentType().base().toString();
      if (record instanceof WarcResponse response) {
        if (!isWeb(record.target())) {
          return;
        }
        HttpResponse http = response.http();
        type = http.headers().first("Content-Type").orElse("");
        if (http.status() != 200) {
          others++;
          return;
        }
        body = http.bodyDecoded();
      }
      if (!isReadable(type, record.target())) {
        others++;
        return;
      }
      Parcel known =
          new Parcel(
              inner.address(),
              inner.doc(),
              "",
              type,
              record.target(),
              record.date(),
              terms.limits().entry());
      unpacking.read(known, body.stream(), sink);
    }

    void tellOthers() throws IOException {
      if (others > 0) {
        sink.note(
            new Problem(
                parcel.address(),
                others
                    + " of "
                    + number
                    + " records are pictures, scripts, redirections and the like, left out"));
      }
    }
  }

  private static boolean isWeb(String address) {
    return Sources.isUrl(address);
  }

  private static boolean isReadable(String type, String address) {
    String lower = type.toLowerCase(Locale.ROOT);
    boolean robots = address.endsWith("/robots.txt");
    return lower.isEmpty()
        || lower.startsWith("text/html")
        || lower.startsWith("application/xhtml")
        || lower.startsWith("application/pdf")
        || lower.startsWith("text/plain") && !robots;
  }

  /** Goes on to where a record may begin; null where none does any more. */
  private static @Nullable InputStream beginning(InputStream in) throws IOException {
    while (true) {
      in.mark(16);
      byte[] next = in.readNBytes(8);
      if (next.length < 3) {
        return null;
      }
      for (byte[] beginning : BEGINNINGS) {
        if (startsWith(next, beginning)) {
          in.reset();
          in.skipNBytes(beginning[0] == '\n' ? 1 : 0);
          return in;
        }
      }
      in.reset();
      in.skipNBytes(1);
    }
  }

  private static boolean startsWith(byte[] bytes, byte[] start) {
    for (int i = 0; i < start.length; i++) {
      if (i >= bytes.length || bytes[i] != start[i]) {
        return false;
      }
    }
    return true;
  }
}
