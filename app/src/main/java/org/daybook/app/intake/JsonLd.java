package org.daybook.app.intake;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

/** What a page tells search engines of its article, in {@code <script type="application/ld+json">}. */
final class JsonLd {

  /** A page's scripts of this kind have some kilobytes. */
  private static final int LONGEST = 4 << 20;

  private JsonLd() {}

  /**
   * The object that describes the page's article; null where no script has one. Of several the one of this address; the page itself where it has a day and no article is told of.
   */
  static @Nullable Map<?, ?> article(Document page, @Nullable String url) {
    List<Map<?, ?>> found = new ArrayList<>();
    for (Element script : page.select("script[type~=(?i)ld\\+json]")) {
      String text = script.data();
      if (text.length() <= LONGEST) {
        gather(tree(text), found);
      }
    }
    Map<?, ?> best = null;
    for (Map<?, ?> each : found) {
      boolean own = url != null && isAbout(each, url) && isArticle(each.get("@type"));
      if (own) {
        return each;
      }
      boolean better =
          best == null || !isArticle(best.get("@type")) && isArticle(each.get("@type"));
      best = better ? each : best;
    }
    return best;
  }

  private static @Nullable Object tree(String text) {
    String plain = text.strip();
    // Some wrap it for browsers of long ago.
    int from = plain.startsWith("<!--") || plain.startsWith("//<![CDATA[") ? start(plain) : 0;
    try {
      return JsonTree.of(plain.substring(from));
    } catch (IOException e) {
      // Malformed for machines; the page still has its meta elements.
      return null;
    }
  }

  private static int start(String text) {
    int object = text.indexOf('{');
    int list = text.indexOf("[{");
    return list >= 0 && list < object ? list : Math.max(0, object);
  }

  private static void gather(@Nullable Object tree, List<Map<?, ?>> found) {
    if (tree instanceof List<?> list) {
      list.forEach(each -> gather(each, found));
    } else if (tree instanceof Map<?, ?> object) {
      // Some tell only of the page that holds it, and the day with it.
      if (isArticle(object.get("@type")) || object.containsKey("datePublished")) {
        found.add(object);
      }
      gather(object.get("@graph"), found);
      gather(object.get("mainEntity"), found);
      if (object.get("mainEntityOfPage") instanceof Map<?, ?>) {
        gather(object.get("mainEntityOfPage"), found);
      }
    }
  }

  private static boolean isArticle(@Nullable Object type) {
    if (type instanceof List<?> list) {
      return list.stream().anyMatch(JsonLd::isArticle);
    }
    String name = type instanceof String text ? text.toLowerCase(Locale.ROOT) : "";
    return name.endsWith("article") || name.endsWith("posting") || name.endsWith("report");
  }

  private static boolean isAbout(Map<?, ?> article, String url) {
    for (String path : List.of("url", "mainEntityOfPage", "mainEntityOfPage.@id", "@id")) {
      String own = JsonTree.text(article, path);
      if (own != null && bare(own).equals(bare(url))) {
        return true;
      }
    }
    return false;
  }

  /** An address without scheme, query, fragment and the slash at its end. */
  private static String bare(String url) {
    String bare = url.substring(url.indexOf("://") < 0 ? 0 : url.indexOf("://") + 3);
    for (char end : new char[] {'#', '?'}) {
      int at = bare.indexOf(end);
      bare = at < 0 ? bare : bare.substring(0, at);
    }
    return bare.endsWith("/") ? bare.substring(0, bare.length() - 1) : bare;
  }
}
