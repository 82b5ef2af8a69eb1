package org.daybook.bench.peers;

import edu.stanford.nlp.pipeline.StanfordCoreNLP;
import java.nio.charset.StandardCharsets;
import java.util.Properties;
import org.daybook.bench.Contestant;

/** Stanford CoreNLP with the English models it ships. */
public abstract sealed class CoreNlp implements Contestant {

  private final String name;
  private final String annotators;
  private final boolean fine;

  private CoreNlp(String name, String annotators, boolean fine) {
    this.name = name;
    this.annotators = annotators;
    this.fine = fine;
  }

  /** Names, numbers and times (SUTime), the fine-grained part off: the row that the goals are set against. */
  public static final class Names extends CoreNlp {
    /** Nothing is loaded yet. */
    public Names() {
      super("CoreNLP ner", "tokenize,ssplit,pos,lemma,ner", false);
    }
  }

  /** The same as it comes, with the fine-grained part. */
  public static final class FineNames extends CoreNlp {
    /** Nothing is loaded yet. */
    public FineNames() {
      super("CoreNLP ner, fine", "tokenize,ssplit,pos,lemma,ner", true);
    }
  }

  /** With the parser and the attribution of quotations: nearest to what Daybook tells. */
  public static final class Quotes extends CoreNlp {
    /** Nothing is loaded yet. */
    public Quotes() {
      super("CoreNLP quotes", "tokenize,ssplit,pos,lemma,ner,depparse,coref,quote", false);
    }
  }

  @Override
  public String name() {
    return name;
  }

  @Override
  public Run start() {
    Properties settings = new Properties();
    settings.setProperty("annotators", annotators);
    settings.setProperty("ner.applyFineGrained", Boolean.toString(fine));
    settings.setProperty("coref.algorithm", "statistical");
    settings.setProperty("threads", "1");
    StanfordCoreNLP pipeline = new StanfordCoreNLP(settings);
    return article ->
        pipeline.processToCoreDocument(new String(article, StandardCharsets.UTF_8)).tokens().size();
  }
}
