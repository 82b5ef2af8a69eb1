package org.daybook.bench.peers;

import de.unihd.dbs.heideltime.standalone.DocumentType;
import de.unihd.dbs.heideltime.standalone.HeidelTimeStandalone;
import de.unihd.dbs.heideltime.standalone.OutputType;
import de.unihd.dbs.heideltime.standalone.POSTagger;
import de.unihd.dbs.heideltime.standalone.exceptions.DocumentCreationTimeMissingException;
import de.unihd.dbs.uima.annotator.heideltime.resources.Language;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.ZoneOffset;
import java.util.Date;
import org.daybook.bench.Contestant;

/**
 * HeidelTime for news: times alone, no figures. On its own tokenizer, without the tagger that it wants for some rules, since
 * it knows only the Stanford tagger's releases of its own day: so it is faster here than it would be.
 */
public final class Heidel implements Contestant {

  /** The settings file that HeidelTime's standalone version comes with. */
  private static final String SETTINGS =
      """
      considerDate = true
      considerDuration = true
      considerSet = true
      considerTime = true
      config_path =
      typeSystemHome = desc/type/HeidelTime_TypeSystem.xml
      typeSystemHome_DKPro = desc/type/DKPro_TypeSystem.xml
      uimaVarDate = Date
      uimaVarDuration = Duration
      uimaVarLanguage = Language
      uimaVarSet = Set
      uimaVarTime = Time
      uimaVarTemponym = Temponym
      uimaVarTypeToProcess = Type
      """;

  @Override
  public String name() {
    return "HeidelTime";
  }

  @Override
  public Run start() {
    try {
      Path settings = Files.createTempFile("heideltime", ".props");
      settings.toFile().deleteOnExit();
      Files.writeString(settings, SETTINGS);
      HeidelTimeStandalone heidel =
          new HeidelTimeStandalone(
              Language.ENGLISH,
              DocumentType.NEWS,
              OutputType.TIMEML,
              settings.toString(),
              POSTagger.NO);
      Date day = Date.from(DAY.atStartOfDay(ZoneOffset.UTC).toInstant());
      return article -> {
        try {
          return heidel.process(new String(article, StandardCharsets.UTF_8), day).length();
        } catch (DocumentCreationTimeMissingException e) {
          throw new IllegalStateException(e);
        }
      };
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
