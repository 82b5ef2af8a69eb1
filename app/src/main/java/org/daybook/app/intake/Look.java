package org.daybook.app.intake;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Tells a format by the first bytes, then by what the server said, then by the name; plain text where nothing tells. */
final class Look {

  private static final Set<String> PAGE = Set.of("!doctype", "html", "head", "body", "title");

  /** Tags that a part of a page begins with, and Markdown may begin with too. */
  private static final Set<String> PART =
      Set.of("meta", "article", "main", "section", "div", "script", "h1", "p", "link", "style");

  private static final Set<String> FEED = Set.of("rss", "feed", "rdf:rdf");

  /** Header lines that mails have and articles do not begin with; two of them make a mail. */
  private static final List<String> MAIL =
      List.of(
          "received:",
          "return-path:",
          "delivered-to:",
          "message-id:",
          "mime-version:",
          "from:",
          "dkim-signature:",
          "x-");

  private Look() {}

  /** The format; refused where it is one that articles do not come as. */
  static Format tell(Parcel parcel, byte[] bytes) throws Refused {
    String head = text(bytes);
    if (Encoding.startsWith(bytes, 'W', 'A', 'R', 'C', '/')) {
      return Format.WARC;
    }
    if (head.contains("%PDF-") && head.indexOf("%PDF-") < 1024) {
      return Format.PDF;
    }
    refuse(bytes);
    String start = head.stripLeading();
    if (start.startsWith("<")) {
      Format marked = marked(start, parcel);
      if (marked != null) {
        return marked;
      }
    }
    if (isObject(start)) {
      return Format.JSONL;
    }
    return isMail(start) ? Format.EML : byName(parcel);
  }

  /** The first bytes as Latin letters, in which all that is looked for is written; without a byte order mark. */
  private static String text(byte[] bytes) {
    if (Encoding.startsWith(bytes, 0xff, 0xfe)) {
      return new String(bytes, 2, bytes.length - 2, StandardCharsets.UTF_16LE);
    }
    if (Encoding.startsWith(bytes, 0xfe, 0xff)) {
      return new String(bytes, 2, bytes.length - 2, StandardCharsets.UTF_16BE);
    }
    int from = Encoding.startsWith(bytes, 0xef, 0xbb, 0xbf) ? 3 : 0;
    return new String(bytes, from, bytes.length - from, StandardCharsets.ISO_8859_1);
  }

  private static void refuse(byte[] bytes) throws Refused {
    if (Encoding.startsWith(bytes, 'P', 'K', 3, 4)) {
      throw new Refused(
          "a zip archive or an office document: unpack it, or save it as PDF, HTML or text");
    }
    if (Encoding.startsWith(bytes, 0xd0, 0xcf, 0x11, 0xe0)) {
      throw new Refused("an old office document: save it as PDF, HTML or text");
    }
    if (Encoding.startsWith(bytes, 0x89, 'P', 'N', 'G')
        || Encoding.startsWith(bytes, 0xff, 0xd8, 0xff)) {
      throw new Refused("a picture: only its text can be read; save that as a file");
    }
  }

  /** What begins with a tag: a page, a feed; null where the tag tells neither. */
  private static @Nullable Format marked(String start, Parcel parcel) throws Refused {
    String tag = firstTag(start);
    Format named = Format.ofName(parcel.name());
    if (PAGE.contains(tag) || PART.contains(tag) && named != Format.MARKDOWN) {
      return Format.HTML;
    }
    if (FEED.contains(tag)) {
      return Format.FEED;
    }
    if (start.startsWith("<?xml") && named != Format.HTML) {
      throw new Refused(
          "XML, but neither a feed nor a page: its first element is <" + tag + ">; --as overrides");
    }
    return null;
  }

  /** The name of the first tag that is no comment, no instruction, in lower case; a doctype counts unless it is of a feed. */
  private static String firstTag(String start) {
    int at = 0;
    while (at >= 0 && at < start.length()) {
      if (start.startsWith("<!--", at)) {
        at = next(start, start.indexOf("-->", at));
      } else if (start.startsWith("<?", at)) {
        at = next(start, start.indexOf("?>", at));
      } else {
        String name = nameAt(start, at + 1);
        boolean otherDoctype =
            name.equals("!doctype") && !start.regionMatches(true, at + 10, "html", 0, 4);
        if (!otherDoctype) {
          return name;
        }
        at = next(start, endOfDoctype(start, at));
      }
    }
    return "";
  }

  /** A doctype may hold declarations in brackets. */
  private static int endOfDoctype(String text, int from) {
    int end = text.indexOf('>', from);
    int bracket = text.indexOf('[', from);
    return bracket >= 0 && bracket < end ? text.indexOf("]>", bracket) + 1 : end;
  }

  private static int next(String text, int from) {
    return from < 0 ? -1 : text.indexOf('<', from);
  }

  private static String nameAt(String text, int from) {
    int to = from;
    while (to < text.length() && " \t\r\n/>".indexOf(text.charAt(to)) < 0) {
      to++;
    }
    return text.substring(from, to).toLowerCase(Locale.ROOT);
  }

  private static boolean isObject(String start) {
    return start.startsWith("{") && start.substring(1).stripLeading().startsWith("\"");
  }

  private static boolean isMail(String start) {
    int known = 0;
    for (String line : start.split("\r?\n", 60)) {
      boolean continued = line.startsWith(" ") || line.startsWith("\t");
      if (line.isEmpty() || !continued && line.indexOf(':') <= 0) {
        break;
      }
      String lower = line.toLowerCase(Locale.ROOT);
      if (MAIL.stream().anyMatch(lower::startsWith)) {
        known++;
      }
    }
    return known >= 2;
  }

  private static Format byName(Parcel parcel) {
    String type = parcel.mediaType() == null ? "" : parcel.mediaType().toLowerCase(Locale.ROOT);
    if (type.startsWith("text/html") || type.startsWith("application/xhtml")) {
      return Format.HTML;
    }
    Format named = Format.ofName(parcel.name());
    // What these hold begins as they do, and was seen not to.
    boolean refuted = named == Format.PDF || named == Format.WARC || named == Format.FEED;
    return named == null || refuted ? Format.TEXT : named;
  }
}
