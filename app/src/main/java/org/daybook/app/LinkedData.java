package org.daybook.app;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import org.daybook.app.intake.Arrival;
import org.daybook.app.intake.Origin;
import org.daybook.claim.Claim;
import org.daybook.ledger.json.Json;
import org.daybook.text.Article;
import org.jspecify.annotations.Nullable;

/**
 * Writes claims as JSON-LD: each a schema.org {@code Claim} that appears in its article, with the way the figure took as PROV-O:
 * the claimant's statement, each relay's telling derived from the one before, the article from the last, the reading from
 * the article.
 */
final class LinkedData {

  private static final String CONTEXT =
      """
      {"@context": {"schema": "https://schema.org/", "prov": "http://www.w3.org/ns/prov#", "xsd": "http://www.w3.org/2001/XMLSchema#",
       "day": "urn:daybook:term:", "date": {"@id": "schema:datePublished", "@type": "xsd:date"},
       "from": {"@id": "day:from", "@type": "xsd:date"}, "to": {"@id": "day:to", "@type": "xsd:date"},
       "low": {"@id": "schema:minValue", "@type": "xsd:decimal"}, "high": {"@id": "schema:maxValue", "@type": "xsd:decimal"},
       "appearance": {"@id": "schema:appearance", "@type": "@id"}, "derivedFrom": {"@id": "prov:wasDerivedFrom", "@type": "@id"},
       "attributedTo": {"@id": "prov:wasAttributedTo", "@type": "@id"}, "generatedBy": {"@id": "prov:wasGeneratedBy", "@type": "@id"},
       "used": {"@id": "prov:used", "@type": "@id"}, "associatedWith": {"@id": "prov:wasAssociatedWith", "@type": "@id"},
       "url": {"@id": "schema:url", "@type": "@id"}},
       "@graph": [
      """;

  private boolean first = true;

  String begin() {
    String reader =
        node(
            "urn:daybook:reader",
            json ->
                json.texts("@type", List.of("prov:SoftwareAgent", "schema:SoftwareApplication"))
                    .text("schema:name", "Daybook")
                    .text("schema:softwareVersion", Version.number()));
    return CONTEXT + reader;
  }

  String end() {
    return "\n]}\n";
  }

  /** An article, its reading and its claims. */
  String of(Arrival arrival, List<Claim> claims) {
    Article article = arrival.article();
    String id =
        "urn:daybook:article:sha256:" + arrival.origin().bytesHash() + ":" + encoded(article.doc());
    StringBuilder nodes = new StringBuilder();
    nodes.append(article(id, arrival));
    nodes.append(
        node(
            id + ":reading",
            json ->
                json.texts("@type", List.of("prov:Activity"))
                    .text("used", id)
                    .text("associatedWith", "urn:daybook:reader")));
    for (Claim claim : claims) {
      claim(nodes, id, article, claim);
    }
    return nodes.toString();
  }

  private String article(String id, Arrival arrival) {
    Article article = arrival.article();
    Origin origin = arrival.origin();
    return node(
        id,
        json -> {
          json.texts("@type", List.of("schema:NewsArticle", "prov:Entity"))
              .text("schema:identifier", article.doc());
          optional(json, "schema:headline", origin.headline());
          optional(json, "date", Fields.day(article.date()));
          optional(json, "url", origin.url());
          json.text("schema:sha256", origin.bytesHash());
          if (article.publisher() != null) {
            agent(json, "schema:publisher", article.publisher());
          }
        });
  }

  private void claim(StringBuilder nodes, String article, Article text, Claim claim) {
    String id = article + ":" + claim.span().start();
    List<String> way = new ArrayList<>();
    way.add(
        claim.claimant().equals(Claim.PUBLISHER) && text.publisher() != null
            ? text.publisher()
            : claim.claimant());
    way.addAll(claim.relays());
    for (int i = 0; i < way.size(); i++) {
      int step = i;
      nodes.append(
          node(
              id + ":told:" + i,
              json -> {
                json.texts("@type", List.of("prov:Entity", "schema:Quotation"));
                agent(json, "attributedTo", way.get(step));
                optional(json, "derivedFrom", step == 0 ? null : id + ":told:" + (step - 1));
              }));
    }
    nodes.append(node(id, json -> statement(json, claim, way, article, id)));
  }

  private static void statement(
      Json json, Claim claim, List<String> way, String article, String id) {
    json.texts("@type", List.of("schema:Claim", "prov:Entity")).text("schema:text", claim.quote());
    agent(json, "schema:author", way.get(0));
    json.text("appearance", article)
        .text("generatedBy", article + ":reading")
        .texts("derivedFrom", List.of(article, id + ":told:" + (way.size() - 1)))
        .bare("day:start", String.valueOf(claim.span().start()))
        .bare("day:end", String.valueOf(claim.span().end()))
        .text("day:thing", claim.thing().label())
        .texts("day:outcome", Fields.outcomes(claim))
        .text("day:stance", claim.stance().label());
    optional(json, "day:side", claim.side());
    optional(json, "day:group", claim.group());
    optional(json, "day:hedge", Fields.hedge(claim));
    Json value = json.object("schema:about");
    value.texts("@type", List.of("schema:QuantitativeValue"));
    // Decimals as strings: a JSON number would be read as a double.
    optional(value, "low", Fields.number(claim.bounds().low()));
    optional(value, "high", Fields.number(claim.bounds().high()));
    value
        .text("schema:unitText", claim.unit())
        .bare("day:approx", String.valueOf(claim.approx()))
        .bare("day:strict", String.valueOf(claim.bounds().strict()))
        .end();
    Json time = json.object("day:time");
    time.text("day:kind", claim.time().kind().label());
    optional(time, "from", Fields.day(claim.time().from()));
    optional(time, "to", Fields.day(claim.time().to()));
    optional(time, "day:per", Fields.per(claim));
    time.end();
  }

  private static void agent(Json json, String field, String name) {
    json.object(field)
        .text("@id", "urn:daybook:source:" + encoded(name))
        .texts("@type", List.of("prov:Agent"))
        .text("schema:name", name)
        .end();
  }

  private static void optional(Json json, String field, @Nullable String value) {
    if (value != null) {
      json.text(field, value);
    }
  }

  private String node(String id, Consumer<Json> fields) {
    StringBuilder node = new StringBuilder(first ? "" : ",\n");
    first = false;
    Json json = new Json(node).text("@id", id);
    fields.accept(json);
    json.end();
    return node.toString();
  }

  /** What may stand in an IRI: letters, digits and - . _ as they are, the rest by its bytes. */
  private static String encoded(String name) {
    return URLEncoder.encode(name, StandardCharsets.UTF_8).replace("+", "%20").replace("*", "%2A");
  }
}
