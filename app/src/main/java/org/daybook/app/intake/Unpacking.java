package org.daybook.app.intake;

import java.io.BufferedInputStream;
import java.io.ByteArrayInputStream;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.Map;
import java.util.zip.GZIPInputStream;
import java.util.zip.ZipException;

/** Tells what bytes are and has them read; one that cannot be read becomes a problem and ends nothing. */
final class Unpacking {

  /** How far the look at the first bytes goes. */
  static final int HEAD = 4096;

  private final Terms terms;
  private final Map<Format, FormatReader> readers = new EnumMap<>(Format.class);

  Unpacking(Terms terms) {
    this.terms = terms;
  }

  /** Reads a parcel: what it holds goes to the sink, and so does word of what is wrong with it. */
  void read(Parcel parcel, InputStream in, Sink sink) throws IOException {
    try {
      open(parcel, in instanceof BufferedInputStream ? in : new BufferedInputStream(in), sink);
    } catch (Forward.Stopped e) {
      throw e;
    } catch (Refused e) {
      sink.problem(new Problem(parcel.address(), e.what()));
    } catch (ZipException e) {
      sink.problem(
          new Problem(
              parcel.address(), "its gzip is damaged: " + e.getMessage() + "; fetch it again"));
    } catch (IOException e) {
      sink.problem(new Problem(parcel.address(), Reasons.of(e)));
    } catch (RuntimeException | StackOverflowError e) {
      // A library that stumbles over a stranger's bytes.
      sink.problem(
          new Problem(parcel.address(), "malformed, nothing can be made of it (" + e + ")"));
    } catch (OutOfMemoryError e) {
      sink.problem(
          new Problem(
              parcel.address(),
              "too big for the memory that Java was given; split it, or give more"));
    }
  }

  private void open(Parcel parcel, InputStream in, Sink sink) throws IOException {
    byte[] head = head(in);
    boolean packed = Encoding.startsWith(head, 0x1f, 0x8b);
    Format told = terms.as();
    Format format = told == null ? Look.tell(parcel, packed ? unpacked(head) : head) : told;
    // An archive is packed record by record, which its reader knows.
    boolean whole = packed && format != Format.WARC;
    reader(format).read(parcel, whole ? new GZIPInputStream(in, HEAD) : in, sink);
  }

  /** As much as the first packed bytes give. */
  private static byte[] unpacked(byte[] head) throws IOException {
    byte[] unpacked = new byte[HEAD];
    int length = 0;
    try (InputStream in = new GZIPInputStream(new ByteArrayInputStream(head))) {
      for (int n = 0; n >= 0 && length < HEAD; n = in.read(unpacked, length, HEAD - length)) {
        length += n;
      }
    } catch (EOFException | ZipException e) {
      // The head ends within the packed bytes; damage is told by whoever reads them all.
    }
    return Arrays.copyOf(unpacked, length);
  }

  private static byte[] head(InputStream in) throws IOException {
    in.mark(HEAD);
    byte[] head = in.readNBytes(HEAD);
    in.reset();
    return head;
  }

  private FormatReader reader(Format format) {
    return readers.computeIfAbsent(format, this::load);
  }

  private FormatReader load(Format format) {
    return switch (format) {
      case TEXT -> new TextReader(terms);
      case MARKDOWN -> new MarkdownReader(terms);
      case HTML -> new HtmlReader(terms);
      case FEED -> new FeedReader(terms);
      case EML -> new MailReader(terms, this);
      case PDF -> new PdfReader(terms);
      case JSONL -> new JsonLinesReader(terms);
      case WARC -> new WebArchiveReader(terms, this);
    };
  }
}
