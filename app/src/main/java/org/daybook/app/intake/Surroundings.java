package org.daybook.app.intake;

import java.util.Locale;
import java.util.Set;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.select.Evaluator;
import org.jsoup.select.QueryParser;

/** Takes away what stands around an article: menus, asides, forms, notices of cookies, links to others, comments. */
final class Surroundings {

  /** What has no text of its own for readers. */
  private static final String TOOLS =
      "script, style, noscript, template, button, input, select, textarea, iframe, object, embed, svg, canvas, audio,"
          + " video, dialog, map";

  /** What mostly stands around an article; some pages wrap the whole of it in one. */
  private static final String AROUND =
      "nav, aside, footer, form, [hidden], [aria-hidden=true], [role=navigation], [role=complementary],"
          + " [role=contentinfo], [role=dialog], [role=alertdialog], [role=search], [role=banner],"
          + " [style~=(?i)display:\\s*none]";

  /** Words in an element's class or id that say what it is. */
  private static final Set<String> WORDS =
      Set.of(
          "ad",
          "ads",
          "advert",
          "advertisement",
          "advertising",
          "banner",
          "breadcrumb",
          "breadcrumbs",
          "comment",
          "comments",
          "consent",
          "cookie",
          "cookies",
          "disqus",
          "footer",
          "gdpr",
          "menu",
          "modal",
          "nav",
          "navigation",
          "navbar",
          "newsletter",
          "outbrain",
          "pagination",
          "paywall",
          "popular",
          "popup",
          "promo",
          "recirc",
          "recommended",
          "recommendations",
          "related",
          "share",
          "sharing",
          "sidebar",
          "signup",
          "social",
          "sponsored",
          "subscribe",
          "subscription",
          "taboola",
          "toolbar",
          "trending",
          "widget");

  /** What holds more than this share of the page's text is the article, whatever it is called. */
  private static final double TOO_MUCH = 0.25;

  private static final Evaluator AROUND_MARK = QueryParser.parse(AROUND);

  private Surroundings() {}

  static void remove(Document page) {
    page.select(TOOLS).remove();
    Element body = page.body();
    ProseMap prose = new ProseMap();
    prose.gather(body);
    double most = TOO_MUCH * prose.of(body);
    for (Element element : body.select("body *")) {
      if ((element.is(AROUND_MARK) || isNamedSo(element))
          && prose.of(element) <= most
          && element.selectFirst("h1, [itemprop=articleBody]") == null) {
        element.remove();
      }
    }
  }

  private static boolean isNamedSo(Element element) {
    String name = element.className() + " " + element.id();
    if (name.length() < 2 || name.length() > 500) {
      return false;
    }
    int from = 0;
    for (int i = 0; i <= name.length(); i++) {
      char c = i < name.length() ? name.charAt(i) : ' ';
      boolean hump =
          i > from && Character.isUpperCase(c) && Character.isLowerCase(name.charAt(i - 1));
      if (!Character.isLetter(c) || hump) {
        if (WORDS.contains(name.substring(from, i).toLowerCase(Locale.ROOT))) {
          return true;
        }
        from = hump ? i : i + 1;
      }
    }
    return false;
  }
}
