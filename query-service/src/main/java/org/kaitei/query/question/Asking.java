package org.kaitei.query.question;

import jakarta.servlet.http.HttpServletRequest;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletionException;
import java.util.function.Function;
import org.axonframework.queryhandling.QueryGateway;
import org.kaitei.access.Actors;
import org.kaitei.access.Right;
import org.kaitei.ledger.Refusal;
import org.springframework.http.CacheControl;
import org.springframework.http.HttpHeaders;
import org.springframework.http.ResponseEntity;
import org.springframework.web.context.request.ServletWebRequest;

/** Takes questions to who can answer them. */
public final class Asking {

  private static final CacheControl EACH_FOR_ITSELF = CacheControl.noCache().cachePrivate();
  private static final CacheControl FOR_THE_PUBLIC = CacheControl.noCache().cachePublic();

  private final QueryGateway gateway;
  private final Actors actors;

  public Asking(QueryGateway gateway, Actors actors) {
    this.gateway = gateway;
    this.actors = actors;
  }

  /** Whether who asks may read all that there is, and not only what was published. */
  public boolean isReader() {
    return actors.now().may(Right.READ);
  }

  /**
   * @throws Refusal as the answer does, or {@code not-there-yet} for what there is only since the
   *     moment that is asked about; but whoever may read only what was published does not learn
   *     what else there is
   */
  public <A extends Answer> A ask(Question<A> question) {
    return read(question.moment(), then -> answer(question.at(then)));
  }

  /**
   * What is read as of a moment that was asked about.
   *
   * @throws Refusal as {@link #ask} does
   */
  public <T> T read(Moment moment, Function<Moment, T> reading) {
    try {
      return reading.apply(moment);
    } catch (Refusal refusal) {
      throw cameLater(hideUnlessReader(refusal), moment, reading)
          ? notThereYet(refusal, moment)
          : refusal;
    }
  }

  /**
   * The answer as of a moment that nobody named, such as that of the transaction that a stream has
   * come to: what is not there then is not there.
   *
   * @throws Refusal as the answer does
   */
  public <A extends Answer> A askAsOf(Instant then, Question<A> question) {
    try {
      return answer(question.at(new Moment(then)));
    } catch (Refusal refusal) {
      throw hideUnlessReader(refusal);
    }
  }

  /** Whoever may read only what was published does not learn what there is not. */
  private Refusal hideUnlessReader(Refusal refusal) {
    if (refusal.kind() == Refusal.Kind.NOT_FOUND) {
      actors.now().require(Right.READ);
    }
    return refusal;
  }

  private <A extends Answer> A answer(Question<A> question) {
    try {
      return gateway.query(question, question.answer()).join();
    } catch (CompletionException e) {
      if (e.getCause() instanceof RuntimeException cause) {
        throw cause;
      }
      throw e;
    }
  }

  private static boolean cameLater(Refusal then, Moment moment, Function<Moment, ?> reading) {
    if (then.kind() != Refusal.Kind.NOT_FOUND || moment.asOf() == null) {
      return false;
    }
    try {
      reading.apply(Moment.NOW);
      return true;
    } catch (Refusal nowNeither) {
      return false;
    }
  }

  private static Refusal notThereYet(Refusal refusal, Moment moment) {
    Map<String, Object> facts = new LinkedHashMap<>(refusal.facts());
    facts.put("asOf", moment.asOf());
    return new Refusal(Refusal.Kind.NOT_FOUND, "not-there-yet", facts, List.of());
  }

  /**
   * The answer with its ETag, so that an unchanged one need not be sent again. What the public is
   * shown is another thing than what a reader of the same address is shown, for caches too.
   */
  public <A extends Answer> ResponseEntity<A> http(Asked<A> asked) {
    A answered = ask(asked.question());
    var headers = headers(answered.etag());
    if (asked.language() != null) {
      headers
          .header(HttpHeaders.VARY, HttpHeaders.ACCEPT_LANGUAGE)
          .header(HttpHeaders.CONTENT_LANGUAGE, asked.language().getLanguage());
    }
    return headers.body(answered);
  }

  /** The headers of an answer that {@link #http} would give this ETag. */
  public ResponseEntity.BodyBuilder headers(String etag) {
    return ResponseEntity.ok()
        .eTag(entityTag(etag))
        .cacheControl(actors.now().isSignedIn() ? EACH_FOR_ITSELF : FOR_THE_PUBLIC);
  }

  /**
   * Whether who asks has said in {@code If-None-Match} that it has this answer. The answer that
   * {@link #headers} gives without a body is then 304.
   */
  public boolean isKnown(String etag, HttpServletRequest request) {
    return new ServletWebRequest(request).checkNotModified(entityTag(etag));
  }

  private String entityTag(String etag) {
    return "\"" + etag + (isReader() ? "" : "-public") + "\"";
  }

  /** The id in an address. One that cannot be an id names nothing. */
  public static <T> T id(String what, String text, Function<String, T> id) {
    try {
      return id.apply(text);
    } catch (Refusal | NumberFormatException e) {
      throw Refusal.notFound(what, text);
    }
  }
}
