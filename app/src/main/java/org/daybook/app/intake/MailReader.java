package org.daybook.app.intake;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.Charset;
import java.util.ArrayList;
import java.util.List;
import org.apache.james.mime4j.dom.Body;
import org.apache.james.mime4j.dom.Entity;
import org.apache.james.mime4j.dom.Message;
import org.apache.james.mime4j.dom.Multipart;
import org.apache.james.mime4j.dom.SingleBody;
import org.apache.james.mime4j.dom.address.Mailbox;
import org.apache.james.mime4j.message.DefaultMessageBuilder;
import org.apache.james.mime4j.stream.Field;
import org.apache.james.mime4j.stream.MimeConfig;
import org.daybook.text.Article;
import org.jsoup.nodes.Element;
import org.jsoup.parser.Parser;
import org.jspecify.annotations.Nullable;

/** Reads a mail: its text, and each article among what is attached to it. */
final class MailReader implements FormatReader {

  /** Mails are forwarded in mails; deeper ones are left out. */
  private static final int DEPTH = 10;

  private static final int HEADERS = 5000;

  private static final int HEADER = 1 << 20;

  private final Terms terms;
  private final Unpacking unpacking;

  MailReader(Terms terms, Unpacking unpacking) {
    this.terms = terms;
    this.unpacking = unpacking;
  }

  @Override
  public void read(Parcel parcel, InputStream in, Sink sink) throws IOException {
    byte[] bytes = Bytes.all(in, parcel.most());
    DefaultMessageBuilder builder = new DefaultMessageBuilder();
    builder.setMimeEntityConfig(
        new MimeConfig.Builder()
            .setMaxHeaderCount(HEADERS)
            .setMaxHeaderLen(HEADER)
            .setMaxLineLen(-1)
            .setMaxContentLen(-1)
            .build());
    Message mail = builder.parseMessage(new ByteArrayInputStream(bytes));
    try {
      List<Entity> attached = new ArrayList<>();
      Texts texts = new Texts();
      gather(mail, texts, attached, 0);
      List<String> blocks = texts.blocks(terms.charset());
      if (!blocks.isEmpty()) {
        sink.arrival(arrival(parcel, mail, blocks, Bytes.hash(bytes)));
      } else if (attached.isEmpty()) {
        throw new Refused("a mail without text");
      }
      for (int i = 0; i < attached.size(); i++) {
        attachment(parcel.inner(i + 1L), attached.get(i), sink);
      }
    } finally {
      mail.dispose();
    }
  }

  private static Arrival arrival(Parcel parcel, Message mail, List<String> blocks, String hash) {
    Field date = mail.getHeader() == null ? null : mail.getHeader().getField("Date");
    String subject = mail.getSubject();
    return new Arrival(
        new Article(
            parcel.doc(),
            Prose.join(subject, blocks),
            date == null ? null : Day.of(date.getBody()),
            null),
        parcel.origin(Format.EML, hash, null).with(subject, sender(mail), null));
  }

  private static @Nullable String sender(Message mail) {
    if (mail.getFrom() == null || mail.getFrom().isEmpty()) {
      return null;
    }
    Mailbox from = mail.getFrom().get(0);
    return from.getName() == null ? from.getAddress() : from.getName();
  }

  /** The parts that are the mail's own text, as plain text and as HTML. */
  private static final class Texts {
    @Nullable Entity plain;
    @Nullable Entity html;

    /** Plain text, unless it is a mere stub beside the HTML: {@code Please view this in a browser}. */
    List<String> blocks(@Nullable Charset told) throws IOException {
      List<String> blocks = plain == null ? List.of() : lines(string(plain, told));
      if (html == null) {
        return blocks;
      }
      Element body =
          Parser.htmlParser()
              .setMaxDepth(HtmlReader.DEPTH)
              .parseInput(string(html, told), "")
              .body();
      body.select("script, style, template, [style~=(?i)display:\\s*none]").remove();
      List<String> marked = Blocks.texts(body);
      return length(blocks) * 2 < length(marked) ? marked : blocks;
    }

    private static int length(List<String> blocks) {
      return blocks.stream().mapToInt(String::length).sum();
    }

    private static String string(Entity part, @Nullable Charset told) throws IOException {
      byte[] bytes = bytes(part);
      return Encoding.ofPage(bytes, told, "text/plain; charset=" + part.getCharset()).text();
    }

    /** Plain text's paragraphs; lines that were broken at some width are joined again. */
    private static List<String> lines(String text) {
      List<String> blocks = new ArrayList<>();
      StringBuilder block = new StringBuilder();
      for (String line : text.lines().toList()) {
        boolean quoted = line.startsWith(">");
        String plain = quoted ? line.substring(1) : line;
        if (plain.isBlank()) {
          Prose.add(blocks, block.toString());
          block.setLength(0);
        } else {
          block.append(block.length() == 0 ? "" : " ").append(plain.strip());
        }
      }
      Prose.add(blocks, block.toString());
      return blocks;
    }
  }

  private static void gather(Entity part, Texts texts, List<Entity> attached, int depth) {
    Body body = part.getBody();
    if (depth > DEPTH || body == null) {
      return;
    }
    boolean isAttached = "attachment".equalsIgnoreCase(part.getDispositionType());
    String type = part.getMimeType();
    if (body instanceof Multipart several) {
      several.getBodyParts().forEach(each -> gather(each, texts, attached, depth + 1));
    } else if (body instanceof Message forwarded) {
      gather(forwarded, texts, attached, depth + 1);
    } else if (!isAttached && type.equals("text/plain") && texts.plain == null) {
      texts.plain = part;
    } else if (!isAttached && type.equals("text/html") && texts.html == null) {
      texts.html = part;
    } else if (isAttached && isReadable(type, part.getFilename())) {
      attached.add(part);
    }
  }

  /** Pictures, signatures and the like are no articles; what may be one is told by its name or type. */
  private static boolean isReadable(String type, @Nullable String name) {
    return type.equals("application/pdf")
        || type.equals("text/html")
        || type.equals("text/plain")
        || name != null && Format.ofName(name) != null;
  }

  private void attachment(Parcel parcel, Entity part, Sink sink) throws IOException {
    String name = part.getFilename() == null ? "" : part.getFilename();
    unpacking.read(
        parcel.named(name, part.getMimeType()), new ByteArrayInputStream(bytes(part)), sink);
  }

  private static byte[] bytes(Entity part) throws IOException {
    try (InputStream in = ((SingleBody) part.getBody()).getInputStream()) {
      return in.readAllBytes();
    }
  }
}
