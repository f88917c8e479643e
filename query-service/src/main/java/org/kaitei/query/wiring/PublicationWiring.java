package org.kaitei.query.wiring;

import java.time.InstantSource;
import org.kaitei.access.token.Tokens;
import org.kaitei.query.export.Exports;
import org.kaitei.query.fold.FoldRunner;
import org.kaitei.query.publication.PublicationAnswers;
import org.kaitei.query.publication.PublicationApi;
import org.kaitei.query.publication.Readable;
import org.kaitei.query.publication.SealCall;
import org.kaitei.query.publication.Sealing;
import org.kaitei.query.publication.SealingWorker;
import org.kaitei.query.question.Asking;
import org.kaitei.query.views.ViewReader;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Import;

/** What was published, who may read it, and how it is kept for ever. */
@Configuration(proxyBeanMethods = false)
@Import({PublicationAnswers.class, PublicationApi.class})
public class PublicationWiring {

  @Bean
  Readable readable(Asking asking) {
    return new Readable(asking);
  }

  @Bean
  SealingWorker sealingWorker(
      ViewReader reader,
      Asking asking,
      Exports exports,
      Tokens tokens,
      FoldRunner fold,
      @Value("${kaitei.commands}") String commands) {
    var call = new SealCall(commands, tokens::forService);
    return new SealingWorker(
        new Sealing(reader, asking, exports, call, InstantSource.system()), fold::isElected);
  }
}
