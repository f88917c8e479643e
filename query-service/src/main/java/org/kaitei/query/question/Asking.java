package org.kaitei.query.question;

import java.util.concurrent.CompletionException;
import java.util.function.Function;
import org.axonframework.queryhandling.QueryGateway;
import org.kaitei.ledger.Refusal;
import org.springframework.http.ResponseEntity;

/** Takes questions to who can answer them. */
public final class Asking {

  private final QueryGateway gateway;

  public Asking(QueryGateway gateway) {
    this.gateway = gateway;
  }

  public <A extends Answer> A ask(Object question, Class<A> answer) {
    try {
      return gateway.query(question, answer).join();
    } catch (CompletionException e) {
      if (e.getCause() instanceof RuntimeException cause) {
        throw cause;
      }
      throw e;
    }
  }

  /** The answer with its version as ETag, so that an unchanged one need not be sent again. */
  public <A extends Answer> ResponseEntity<A> http(Object question, Class<A> answer) {
    A answered = ask(question, answer);
    return ResponseEntity.ok().eTag("\"" + answered.version() + "\"").body(answered);
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
